-- What pg_get_indexdef prints of a whole index tells whether an expression's collation is not its own.
SELECT
  i.indexrelid AS index_id,
  a.attname AS column_name,
  CASE WHEN i.indkey[key.attnum - 1] = 0 THEN pg_get_indexdef(i.indexrelid, key.attnum, false) END AS expression,
  collation_schema.nspname AS collation_schema,
  l.collname AS collation_name,
  class_schema.nspname AS class_schema,
  o.opcname AS class_name,
  key.attoptions AS class_parameters,
  i.indoption[key.attnum - 1] & 1 = 1 AS is_descending,
  i.indoption[key.attnum - 1] & 2 = 2 AS is_nulls_first
FROM user_table c
JOIN pg_index i ON i.indrelid = c.oid
JOIN pg_attribute key ON key.attrelid = i.indexrelid AND key.attnum <= i.indnkeyatts
LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[key.attnum - 1] AND a.attnum <> 0
LEFT JOIN pg_collation l ON l.oid = i.indcollation[key.attnum - 1]
  AND CASE WHEN a.attnum IS NULL
    THEN l.collname <> 'default' AND pg_get_indexdef(i.indexrelid) ~ ' COLLATE '
    ELSE l.oid <> a.attcollation END
LEFT JOIN pg_namespace collation_schema ON collation_schema.oid = l.collnamespace
LEFT JOIN pg_opclass o ON o.oid = i.indclass[key.attnum - 1] AND (NOT o.opcdefault OR key.attoptions IS NOT NULL)
LEFT JOIN pg_namespace class_schema ON class_schema.oid = o.opcnamespace
ORDER BY i.indexrelid, key.attnum
