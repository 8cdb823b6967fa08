SELECT
  format('trigger %I on %s', t.tgname, t.tgrelid::regclass) AS name,
  concat_ws(E'\n',
    pg_get_triggerdef(t.oid),
    CASE t.tgenabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'enabled replica' WHEN 'A' THEN 'enabled always' END,
    'comment ' || quote_literal(obj_description(t.oid, 'pg_trigger'))) AS residue
FROM pg_trigger t
JOIN pg_class c ON c.oid = t.tgrelid
JOIN user_schema n ON n.oid = c.relnamespace
WHERE NOT t.tgisinternal AND to_jsonb(t) ->> 'tgparentid' = '0'
  AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_class'::regclass AND x.objid = c.oid)
UNION ALL
-- ALTER TABLE DISABLE TRIGGER ALL also reaches the triggers by which foreign keys are kept.
SELECT
  format('foreign key trigger of %I on %s', k.conname, t.tgrelid::regclass),
  string_agg('state ' || t.tgenabled::text, ', ' ORDER BY t.tgtype)
FROM pg_trigger t
JOIN pg_constraint k ON k.oid = t.tgconstraint
JOIN pg_class c ON c.oid = t.tgrelid
JOIN user_schema n ON n.oid = c.relnamespace
WHERE t.tgisinternal AND t.tgenabled <> 'O'
GROUP BY k.conname, t.tgrelid
