-- Left out: those of identity columns, which belong to their columns, and what belongs to a table that is left out.
SELECT
  n.nspname AS schema_name,
  c.relname AS name,
  format_type(s.seqtypid, NULL) AS sequence_type,
  s.seqstart AS start,
  s.seqincrement AS increment,
  s.seqmin AS minimum,
  s.seqmax AS maximum,
  s.seqcache AS cache,
  s.seqcycle AS cycle,
  owner_schema.nspname AS owner_schema,
  owner_table.relname AS owner_table,
  owner_column.attname AS owner_column,
  c.relpersistence = 'u' AS is_unlogged,
  obj_description(c.oid, 'pg_class') AS comment
FROM pg_sequence s
JOIN pg_class c ON c.oid = s.seqrelid
JOIN user_schema n ON n.oid = c.relnamespace
LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.objsubid = 0
  AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')
LEFT JOIN pg_class owner_table ON owner_table.oid = d.refobjid
LEFT JOIN pg_namespace owner_schema ON owner_schema.oid = owner_table.relnamespace
LEFT JOIN pg_attribute owner_column ON owner_column.attrelid = d.refobjid AND owner_column.attnum = d.refobjsubid
WHERE c.relpersistence <> 't'
  AND d.deptype IS DISTINCT FROM 'i'
  AND (d.refobjid IS NULL OR d.refobjid IN (SELECT r.oid FROM user_relation r))
  AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_class'::regclass AND x.objid = c.oid)
ORDER BY n.nspname, c.relname
