SELECT
  CASE p.prokind WHEN 'p' THEN 'procedure ' WHEN 'a' THEN 'aggregate ' WHEN 'w' THEN 'window function ' ELSE 'function ' END
    || p.oid::regprocedure AS name,
  concat_ws(E'\n',
    CASE p.prokind WHEN 'a' THEN (
      SELECT (to_jsonb(g) - 'aggfnoid')::text FROM pg_aggregate g WHERE g.aggfnoid = p.oid)
    ELSE pg_get_functiondef(p.oid) END,
    'comment ' || quote_literal(obj_description(p.oid, 'pg_proc'))) AS residue
FROM pg_proc p
JOIN user_schema n ON n.oid = p.pronamespace
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_proc'::regclass AND x.objid = p.oid)
  -- The constructors of a range type come and go with it.
  AND NOT EXISTS (
    SELECT FROM pg_depend d
    WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.refclassid = 'pg_type'::regclass AND d.deptype = 'i')
