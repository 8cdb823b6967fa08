-- From PostgreSQL 17 a domain's refusal of nulls is a constraint that has a name.
SELECT
  n.nspname AS schema_name,
  t.typname AS name,
  element.oid IS NOT NULL AS is_array,
  type_schema.nspname AS type_schema,
  base.typname AS type_name,
  format_type(base.oid, t.typtypmod) AS type_text,
  CASE WHEN t.typtypmod <> -1 AND type_schema.nspname <> 'pg_catalog' THEN
    substr(format_type(base.oid, t.typtypmod), length(format_type(base.oid, NULL)) + 1) END AS type_modifier,
  collation_schema.nspname AS collation_schema,
  l.collname AS collation_name,
  pg_get_expr(t.typdefaultbin, 0) AS default_value,
  t.typnotnull AS not_null,
  k.conname AS not_null_name,
  obj_description(t.oid, 'pg_type') AS comment,
  ARRAY[['not null comment', obj_description(k.oid, 'pg_constraint')]] AS details
FROM pg_type t
JOIN user_schema n ON n.oid = t.typnamespace
JOIN pg_type narrowed ON narrowed.oid = t.typbasetype
LEFT JOIN pg_type element ON element.oid = narrowed.typelem AND element.typarray = narrowed.oid
JOIN pg_type base ON base.oid = coalesce(element.oid, narrowed.oid)
JOIN pg_namespace type_schema ON type_schema.oid = base.typnamespace
LEFT JOIN pg_collation l ON l.oid = t.typcollation AND l.oid <> narrowed.typcollation
LEFT JOIN pg_namespace collation_schema ON collation_schema.oid = l.collnamespace
LEFT JOIN pg_constraint k ON k.contypid = t.oid AND k.contype = 'n'
WHERE t.typtype = 'd'
  AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_type'::regclass AND x.objid = t.oid)
ORDER BY n.nspname, t.typname
