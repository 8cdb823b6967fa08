-- The indexes and keys that a partition has because its parent has them, as far as they are not as the parent's.
SELECT
  c.nspname AS schema_name,
  c.relname AS owner_name,
  parent.relname AS parent_name,
  index_class.relname AS name,
  CASE WHEN k.contype IS NOT NULL THEN k.contype ELSE 'i' END AS kind,
  ARRAY(SELECT a.attname::text FROM pg_attribute a WHERE a.attrelid = i.indexrelid ORDER BY a.attnum) AS columns,
  concat_ws(', ',
    'comment ' || quote_literal(coalesce(obj_description(k.oid, 'pg_constraint'), obj_description(i.indexrelid, 'pg_class'))),
    CASE WHEN index_class.reloptions IS DISTINCT FROM parent.reloptions THEN
      format('storage parameters (%s)', (SELECT string_agg(o, ', ' ORDER BY o COLLATE "C") FROM unnest(index_class.reloptions) AS o)) END,
    CASE WHEN index_class.reltablespace <> parent.reltablespace THEN
      format('tablespace %s', (SELECT s.spcname FROM pg_tablespace s WHERE s.oid = index_class.reltablespace)) END,
    CASE WHEN NOT i.indisvalid THEN 'invalid' END) AS own
FROM user_table c
JOIN pg_index i ON i.indrelid = c.oid
JOIN pg_class index_class ON index_class.oid = i.indexrelid AND index_class.relispartition
JOIN pg_inherits h ON h.inhrelid = i.indexrelid
JOIN pg_class parent ON parent.oid = h.inhparent
LEFT JOIN pg_constraint k ON k.conindid = i.indexrelid AND k.conrelid = c.oid AND k.contype IN ('p', 'u', 'x')
ORDER BY c.nspname, c.relname, parent.relname
