-- Left out: the index of a constraint, and what a partition only has because its parent has it.
SELECT
  c.nspname AS schema_name,
  c.relname AS table_name,
  index_class.relname AS name,
  i.indisunique AS is_unique,
  m.amname AS method,
  ARRAY(
    SELECT a.attname::text
    FROM generate_series(0, i.indnkeyatts - 1) AS position
    LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[position] AND a.attnum <> 0
    ORDER BY position) AS key_columns,
  ARRAY(
    SELECT CASE WHEN i.indkey[position] = 0 THEN pg_get_indexdef(i.indexrelid, position + 1, false) END
    FROM generate_series(0, i.indnkeyatts - 1) AS position
    ORDER BY position) AS key_expressions,
  pg_get_expr(i.indpred, i.indrelid) AS predicate,
  concat_ws(', ',
    (SELECT string_agg(format('key %s (%s)', position + 1, detail), ', ' ORDER BY position)
      FROM generate_series(0, i.indnkeyatts - 1) AS position
      JOIN pg_attribute key ON key.attrelid = i.indexrelid AND key.attnum = position + 1
      JOIN pg_opclass o ON o.oid = i.indclass[position]
      LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[position] AND a.attnum <> 0
      CROSS JOIN LATERAL (
        SELECT concat_ws(' ',
          -- The index's own column says nothing of an expression's type: that of a hash index is always integer.
          CASE WHEN i.indcollation[position] <> coalesce(a.attcollation, '"default"'::regcollation)
              AND i.indcollation[position] <> 0 THEN
            'collate ' || i.indcollation[position]::regcollation END,
          CASE WHEN NOT o.opcdefault THEN
            'opclass ' || (SELECT quote_ident(s.nspname) FROM pg_namespace s WHERE s.oid = o.opcnamespace)
              || '.' || quote_ident(o.opcname) END,
          '(' || array_to_string(key.attoptions, ', ') || ')',
          CASE WHEN i.indoption[position] & 1 = 1 THEN 'desc' END,
          CASE i.indoption[position] & 3 WHEN 1 THEN 'nulls last' WHEN 2 THEN 'nulls first' END) AS detail) AS details
      WHERE detail <> ''),
    CASE WHEN to_jsonb(i) ->> 'indnullsnotdistinct' = 'true' THEN 'nulls not distinct' END,
    CASE WHEN i.indnatts > i.indnkeyatts THEN (
      SELECT format('include (%s)', string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum))
      FROM pg_attribute a
      WHERE a.attrelid = i.indexrelid AND a.attnum > i.indnkeyatts) END,
    'with (' || (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(index_class.reloptions) AS o) || ')',
    'tablespace ' || (SELECT s.spcname FROM pg_tablespace s WHERE s.oid = index_class.reltablespace),
    CASE WHEN i.indisclustered THEN 'clustered' END,
    CASE WHEN NOT i.indisvalid THEN 'invalid' END,
    'comment ' || quote_literal(obj_description(i.indexrelid, 'pg_class'))) AS residue
FROM user_table c
JOIN pg_index i ON i.indrelid = c.oid
JOIN pg_class index_class ON index_class.oid = i.indexrelid
JOIN pg_am m ON m.oid = index_class.relam
WHERE NOT EXISTS (
    SELECT FROM pg_constraint k
    WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
  AND NOT index_class.relispartition
ORDER BY c.nspname, c.relname, index_class.relname
