SELECT
  'FOREIGN_TABLE' AS kind,
  ARRAY[c.nspname, c.relname]::text[] AS names,
  '' AS signature,
  concat(
    format('CREATE FOREIGN TABLE %s', c.sql_name),
    CASE WHEN c.relispartition
      THEN format(' PARTITION OF %s %s', parent.names, pg_get_expr(c.relpartbound, c.oid))
      ELSE format(' (%s)', concat_ws(', ', own.columns, own.constraints)) END,
    CASE WHEN NOT c.relispartition THEN ' INHERITS (' || parent.names || ')' END,
    format(' SERVER %I', s.srvname),
    ' OPTIONS (' || o.sql || ')') || own.alterations AS statements,
  obj_description(c.oid, 'pg_class') AS comment,
  ARRAY[
    ['server', s.srvname],
    ['options', o.sql],
    ['columns', own.columns],
    ['partition of', CASE WHEN c.relispartition THEN concat_ws(' ', parent.names, pg_get_expr(c.relpartbound, c.oid)) END],
    ['inherits', CASE WHEN NOT c.relispartition THEN parent.names END],
    ['constraints', own.constraints]]::text[]
  || own.details AS details
FROM user_relation c
JOIN pg_foreign_table f ON f.ftrelid = c.oid
JOIN pg_foreign_server s ON s.oid = f.ftserver
CROSS JOIN LATERAL (
  SELECT string_agg(format('%I %L', option_name, option_value), ', ' ORDER BY option_name COLLATE "C") AS sql
  FROM pg_options_to_table(f.ftoptions)) AS o
CROSS JOIN LATERAL (
  SELECT string_agg(i.inhparent::regclass::text, ', ' ORDER BY i.inhseqno) AS names
  FROM pg_inherits i
  WHERE i.inhrelid = c.oid) AS parent
CROSS JOIN LATERAL (
  SELECT
    string_agg(col.definition, ', ' ORDER BY col.attnum) FILTER (WHERE col.attislocal) AS columns,
    (SELECT string_agg(format('CONSTRAINT %I %s', k.conname, pg_get_constraintdef(k.oid)), ', ' ORDER BY k.conname)
      FROM pg_constraint k
      WHERE k.conrelid = c.oid AND k.contype = 'c' AND k.conislocal) AS constraints,
    array_agg(format('ALTER FOREIGN TABLE %s ALTER COLUMN %I SET STORAGE %s', c.sql_name, col.attname, col.storage) ORDER BY col.attnum)
      FILTER (WHERE col.storage IS NOT NULL)
    || array_agg(format('ALTER FOREIGN TABLE %s ALTER COLUMN %I SET (%s)', c.sql_name, col.attname, col.options) ORDER BY col.attnum)
      FILTER (WHERE col.options IS NOT NULL)
    || array_agg(format('ALTER FOREIGN TABLE %s ALTER COLUMN %I SET STATISTICS %s', c.sql_name, col.attname, col.statistics_target)
      ORDER BY col.attnum) FILTER (WHERE col.statistics_target IS NOT NULL)
    || array_agg(format('COMMENT ON COLUMN %s.%I IS %L', c.sql_name, col.attname, col.comment) ORDER BY col.attnum)
      FILTER (WHERE col.comment IS NOT NULL) AS alterations,
    array_agg(ARRAY['storage of ' || col.attname, col.storage])
      || array_agg(ARRAY['attribute options of ' || col.attname, col.options])
      || array_agg(ARRAY['statistics target of ' || col.attname, col.statistics_target::text])
      || array_agg(ARRAY['comment of ' || col.attname, col.comment]) AS details
  FROM (
    SELECT
      a.attnum,
      a.attname,
      a.attislocal,
      concat_ws(' ',
        quote_ident(a.attname),
        format_type(a.atttypid, a.atttypmod),
        'OPTIONS (' || (
          SELECT string_agg(format('%I %L', option_name, option_value), ', ' ORDER BY option_name COLLATE "C")
          FROM pg_options_to_table(a.attfdwoptions)) || ')',
        CASE WHEN l.oid IS NOT NULL THEN format('COLLATE %I.%I', collation_schema.nspname, l.collname) END,
        CASE a.attgenerated
          WHEN '' THEN 'DEFAULT ' || pg_get_expr(d.adbin, d.adrelid)
          ELSE format('GENERATED ALWAYS AS (%s) %s', pg_get_expr(d.adbin, d.adrelid),
            CASE a.attgenerated WHEN 'v' THEN 'VIRTUAL' ELSE 'STORED' END) END,
        CASE WHEN a.attnotnull THEN 'NOT NULL' END) AS definition,
      CASE WHEN a.attstorage <> t.typstorage THEN
        CASE a.attstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END END AS storage,
      (SELECT string_agg(u, ', ' ORDER BY u COLLATE "C") FROM unnest(a.attoptions) AS u) AS options,
      CASE WHEN a.attstattarget >= 0 AND EXISTS (SELECT FROM request WHERE name = 'STATISTICS_TARGETS') THEN a.attstattarget END
        AS statistics_target,
      col_description(c.oid, a.attnum) AS comment
    FROM pg_attribute a
    JOIN pg_type t ON t.oid = a.atttypid
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    LEFT JOIN pg_collation l ON l.oid = a.attcollation AND l.oid <> t.typcollation
    LEFT JOIN pg_namespace collation_schema ON collation_schema.oid = l.collnamespace
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS col) AS own
WHERE c.relkind = 'f'
