SELECT
  n.nspname AS schema_name,
  t.typname AS owner_name,
  k.conname AS name,
  pg_get_expr(k.conbin, 0) AS expression,
  true AS is_enforced,
  k.convalidated AS is_validated,
  obj_description(k.oid, 'pg_constraint') AS comment
FROM pg_constraint k
JOIN pg_type t ON t.oid = k.contypid
JOIN user_schema n ON n.oid = t.typnamespace
WHERE k.contype = 'c'
ORDER BY n.nspname, t.typname, k.conname
