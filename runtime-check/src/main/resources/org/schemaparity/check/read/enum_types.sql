SELECT
  n.nspname AS schema_name,
  t.typname AS name,
  ARRAY(SELECT l.enumlabel::text FROM pg_enum l WHERE l.enumtypid = t.oid ORDER BY l.enumsortorder) AS labels,
  obj_description(t.oid, 'pg_type') AS comment
FROM pg_type t
JOIN user_schema n ON n.oid = t.typnamespace
WHERE t.typtype = 'e'
  AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_type'::regclass AND x.objid = t.oid)
ORDER BY n.nspname, t.typname
