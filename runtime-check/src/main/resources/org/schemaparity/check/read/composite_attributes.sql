SELECT
  n.nspname AS schema_name,
  c.relname AS owner_name,
  a.attname AS name,
  element.oid IS NOT NULL AS is_array,
  type_schema.nspname AS type_schema,
  base.typname AS type_name,
  format_type(base.oid, a.atttypmod) AS type_text,
  CASE WHEN a.atttypmod <> -1 AND type_schema.nspname <> 'pg_catalog' THEN
    substr(format_type(base.oid, a.atttypmod), length(format_type(base.oid, NULL)) + 1) END AS type_modifier,
  collation_schema.nspname AS collation_schema,
  l.collname AS collation_name,
  col_description(c.oid, a.attnum) AS comment
FROM pg_class c
JOIN user_schema n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_type element ON element.oid = t.typelem AND element.typarray = t.oid
JOIN pg_type base ON base.oid = coalesce(element.oid, t.oid)
JOIN pg_namespace type_schema ON type_schema.oid = base.typnamespace
LEFT JOIN pg_collation l ON l.oid = a.attcollation AND l.oid <> t.typcollation
LEFT JOIN pg_namespace collation_schema ON collation_schema.oid = l.collnamespace
WHERE c.relkind = 'c'
ORDER BY n.nspname, c.relname, a.attnum
