-- Left out: what a table only has because its parent has it, and the rows by which a foreign key to a partitioned table is
-- kept once more for each partition.
SELECT
  c.nspname AS schema_name,
  c.relname AS table_name,
  k.conname AS name,
  k.contype AS kind,
  ARRAY(
    SELECT a.attname::text
    FROM unnest(k.conkey) WITH ORDINALITY AS u (attnum, position)
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.attnum
    ORDER BY u.position) AS columns,
  target_schema.nspname AS referenced_schema,
  target.relname AS referenced_table,
  ARRAY(
    SELECT a.attname::text
    FROM unnest(k.confkey) WITH ORDINALITY AS u (attnum, position)
    JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.attnum
    ORDER BY u.position) AS referenced_columns,
  k.confdeltype AS on_delete,
  k.confupdtype AS on_update,
  pg_get_expr(k.conbin, k.conrelid) AS expression,
  concat_ws(', ',
    CASE WHEN k.contype IN ('p', 'u') AND to_jsonb(i) ->> 'indnullsnotdistinct' = 'true' THEN 'nulls not distinct' END,
    CASE WHEN k.contype IN ('p', 'u') AND i.indnatts > i.indnkeyatts THEN (
      SELECT format('include (%s)', string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum))
      FROM pg_attribute a
      WHERE a.attrelid = i.indexrelid AND a.attnum > i.indnkeyatts) END,
    CASE WHEN to_jsonb(k) ->> 'conperiod' = 'true' THEN
      CASE k.contype WHEN 'f' THEN 'period' ELSE 'without overlaps' END END,
    CASE k.confmatchtype WHEN 'f' THEN 'match full' WHEN 'p' THEN 'match partial' END,
    CASE WHEN to_jsonb(k) ->> 'confdelsetcols' IS NOT NULL THEN (
      SELECT format('on delete set only (%s)', string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname))
      FROM jsonb_array_elements_text(to_jsonb(k) -> 'confdelsetcols') AS u (attnum)
      JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.attnum::smallint) END,
    CASE WHEN k.contype = 'c' AND k.connoinherit THEN 'no inherit' END,
    CASE WHEN k.condeferrable THEN 'deferrable' END,
    CASE WHEN k.condeferred THEN 'initially deferred' END,
    CASE WHEN to_jsonb(k) ->> 'conenforced' = 'false' THEN 'not enforced'
      WHEN NOT k.convalidated THEN 'not valid' END,
    CASE WHEN k.coninhcount > 0 THEN 'inherited' END,
    CASE WHEN k.contype IN ('p', 'u') THEN NULLIF(concat_ws(', ',
      'with (' || (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(index_class.reloptions) AS o) || ')',
      'tablespace ' || (SELECT s.spcname FROM pg_tablespace s WHERE s.oid = index_class.reltablespace),
      CASE WHEN index_class.relname <> k.conname THEN 'index ' || quote_ident(index_class.relname) END,
      CASE WHEN i.indisclustered THEN 'clustered' END,
      CASE WHEN NOT i.indisvalid THEN 'invalid' END,
      'index comment ' || quote_literal(obj_description(i.indexrelid, 'pg_class'))), '') END,
    'comment ' || quote_literal(obj_description(k.oid, 'pg_constraint'))) AS residue
FROM user_table c
JOIN pg_constraint k ON k.conrelid = c.oid
LEFT JOIN pg_index i ON i.indexrelid = k.conindid AND k.contype IN ('p', 'u')
LEFT JOIN pg_class index_class ON index_class.oid = i.indexrelid
LEFT JOIN pg_class target ON target.oid = k.confrelid
LEFT JOIN pg_namespace target_schema ON target_schema.oid = target.relnamespace
WHERE k.contype IN ('p', 'u', 'f', 'c')
  AND k.conparentid = 0
  AND (k.conislocal OR k.contype <> 'c')
ORDER BY c.nspname, c.relname, k.conname
