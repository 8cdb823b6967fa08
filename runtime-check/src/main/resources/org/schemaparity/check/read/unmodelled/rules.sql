SELECT
  format('rule %I on %s', r.rulename, r.ev_class::regclass) AS name,
  concat_ws(E'\n',
    pg_get_ruledef(r.oid),
    CASE r.ev_enabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'enabled replica' WHEN 'A' THEN 'enabled always' END) AS residue
FROM pg_rewrite r
JOIN pg_class c ON c.oid = r.ev_class
JOIN user_schema n ON n.oid = c.relnamespace
WHERE r.rulename <> '_RETURN'
  AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_class'::regclass AND x.objid = c.oid)
