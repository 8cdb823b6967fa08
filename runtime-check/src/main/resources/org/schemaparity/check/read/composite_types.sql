SELECT n.nspname AS schema_name, c.relname AS name, obj_description(c.reltype, 'pg_type') AS comment
FROM pg_class c
JOIN user_schema n ON n.oid = c.relnamespace
WHERE c.relkind = 'c'
  AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_type'::regclass AND x.objid = c.reltype)
ORDER BY n.nspname, c.relname
