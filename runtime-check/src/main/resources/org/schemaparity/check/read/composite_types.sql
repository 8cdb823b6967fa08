SELECT
  n.nspname AS schema_name,
  c.relname AS name,
  obj_description(c.reltype, 'pg_type') AS comment,
  ARRAY[['attribute order', CASE WHEN EXISTS (SELECT FROM request WHERE name = 'COLUMN_ORDER') THEN (
    SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
    FROM pg_attribute a
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) END]] AS details
FROM pg_class c
JOIN user_schema n ON n.oid = c.relnamespace
WHERE c.relkind = 'c'
  AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_type'::regclass AND x.objid = c.reltype)
ORDER BY n.nspname, c.relname
