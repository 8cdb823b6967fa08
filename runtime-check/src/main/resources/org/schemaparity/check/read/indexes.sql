-- Left out: the index of a constraint, and what a partition only has because its parent has it.
SELECT
  c.nspname AS schema_name,
  c.relname AS owner_name,
  index_class.relname AS name,
  i.indexrelid AS index_id,
  i.indisunique AS is_unique,
  m.amname AS method,
  pg_get_expr(i.indpred, i.indrelid) AS predicate,
  CASE WHEN i.indnatts > i.indnkeyatts THEN ARRAY(
    SELECT a.attname::text
    FROM unnest(i.indkey::smallint[]) WITH ORDINALITY AS carried (attnum, position)
    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = carried.attnum
    WHERE carried.position > i.indnkeyatts
    ORDER BY carried.position) END AS include,
  i.indnullsnotdistinct AS is_nulls_not_distinct,
  index_class.reloptions AS storage_parameters,
  s.spcname AS tablespace,
  NOT i.indisvalid AS is_invalid,
  description.description AS comment,
  ARRAY[
    ['depends on extension', extension.names],
    ['statistics targets', target.targets]] AS details
FROM user_table c
JOIN (
  SELECT i.*
  FROM (SELECT false AS indnullsnotdistinct) AS absent
  CROSS JOIN LATERAL (
    SELECT indexrelid, indrelid, indkey, indisunique, indnatts, indnkeyatts, indpred, indisvalid, indnullsnotdistinct FROM pg_index) AS i
) AS i ON i.indrelid = c.oid
JOIN pg_class index_class ON index_class.oid = i.indexrelid
JOIN pg_am m ON m.oid = index_class.relam
LEFT JOIN pg_tablespace s ON s.oid = index_class.reltablespace
LEFT JOIN pg_description description ON description.classoid = 'pg_class'::regclass
  AND description.objoid = i.indexrelid AND description.objsubid = 0
LEFT JOIN (
  SELECT d.objid, string_agg(e.extname, ', ' ORDER BY e.extname) AS names
  FROM pg_depend d
  JOIN pg_extension e ON e.oid = d.refobjid
  WHERE d.deptype = 'x' AND d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_extension'::regclass
  GROUP BY d.objid
) AS extension ON extension.objid = i.indexrelid
LEFT JOIN (
  SELECT a.attrelid, string_agg(format('%s of key %s', a.attstattarget, a.attnum), ', ' ORDER BY a.attnum) AS targets
  FROM pg_attribute a
  WHERE a.attstattarget >= 0 AND a.attnum > 0 AND EXISTS (SELECT FROM request WHERE name = 'STATISTICS_TARGETS')
  GROUP BY a.attrelid
) AS target ON target.attrelid = i.indexrelid
WHERE NOT EXISTS (
    SELECT FROM pg_constraint k
    WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
  AND NOT index_class.relispartition
ORDER BY c.nspname, c.relname, index_class.relname
