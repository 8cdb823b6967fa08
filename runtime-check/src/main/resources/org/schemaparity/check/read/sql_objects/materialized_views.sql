SELECT
  'MATERIALIZED_VIEW' AS kind,
  ARRAY[c.nspname, c.relname]::text[] AS names,
  '' AS signature,
  concat(
      'CREATE MATERIALIZED VIEW ' || c.sql_name,
      ' USING ' || quote_ident(method.name),
      ' WITH (' || parameters.sql || ')',
      ' TABLESPACE ' || quote_ident(s.spcname),
      ' AS ' || query.sql,
      CASE WHEN NOT c.relispopulated THEN ' WITH NO DATA' END)
    || columns.alterations
    || indexes.statements
    || ARRAY(
      SELECT format('ALTER MATERIALIZED VIEW %s DEPENDS ON EXTENSION %I', c.sql_name, e.extname)
      FROM pg_depend d
      JOIN pg_extension e ON e.oid = d.refobjid
      WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_extension'::regclass AND d.deptype = 'x'
      ORDER BY e.extname) AS statements,
  obj_description(c.oid, 'pg_class') AS comment,
  ARRAY[
      ['columns', columns.definitions],
      ['query', query.sql],
      ['storage parameters', parameters.sql],
      ['populated', c.relispopulated],
      ['access method', method.name],
      ['tablespace', s.spcname],
      ['clustered on', indexes.clustered],
      ['depends on extension', (
        SELECT string_agg(e.extname, ', ' ORDER BY e.extname)
        FROM pg_depend d
        JOIN pg_extension e ON e.oid = d.refobjid
        WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_extension'::regclass AND d.deptype = 'x')]
    ]::text[]
    || columns.details
    || indexes.details AS details
FROM user_relation c
LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace
LEFT JOIN pg_class toast ON toast.oid = c.reltoastrelid
CROSS JOIN LATERAL (SELECT rtrim(pg_get_viewdef(c.oid), ';') AS sql) AS query
CROSS JOIN LATERAL (SELECT max(m.amname) AS name FROM pg_am m WHERE m.oid = c.relam AND m.amname <> 'heap') AS method
CROSS JOIN LATERAL (
  SELECT string_agg(o.parameter, ', ' ORDER BY o.parameter COLLATE "C") AS sql
  FROM (SELECT unnest(c.reloptions) UNION ALL SELECT 'toast.' || unnest(toast.reloptions)) AS o (parameter)) AS parameters
CROSS JOIN LATERAL (
  SELECT
    string_agg(col.definition, ', ' ORDER BY col.attnum) AS definitions,
    array_agg(format('ALTER MATERIALIZED VIEW %s ALTER COLUMN %I SET STORAGE %s', c.sql_name, col.attname, col.storage)
        ORDER BY col.attnum) FILTER (WHERE col.storage IS NOT NULL)
      || array_agg(format('ALTER MATERIALIZED VIEW %s ALTER COLUMN %I SET COMPRESSION %s', c.sql_name, col.attname, col.compression)
        ORDER BY col.attnum) FILTER (WHERE col.compression IS NOT NULL)
      || array_agg(format('ALTER MATERIALIZED VIEW %s ALTER COLUMN %I SET (%s)', c.sql_name, col.attname, col.options)
        ORDER BY col.attnum) FILTER (WHERE col.options IS NOT NULL)
      || array_agg(format('ALTER MATERIALIZED VIEW %s ALTER COLUMN %I SET STATISTICS %s', c.sql_name, col.attname, col.statistics_target)
        ORDER BY col.attnum) FILTER (WHERE col.statistics_target IS NOT NULL)
      || array_agg(format('COMMENT ON COLUMN %s.%I IS %L', c.sql_name, col.attname, col.comment)
        ORDER BY col.attnum) FILTER (WHERE col.comment IS NOT NULL) AS alterations,
    array_agg(ARRAY['storage of ' || col.attname, col.storage])
      || array_agg(ARRAY['compression of ' || col.attname, col.compression])
      || array_agg(ARRAY['attribute options of ' || col.attname, col.options])
      || array_agg(ARRAY['statistics target of ' || col.attname, col.statistics_target::text])
      || array_agg(ARRAY['comment of ' || col.attname, col.comment]) AS details
  FROM (
    SELECT
      a.attnum,
      a.attname,
      concat_ws(' ',
        quote_ident(a.attname),
        format_type(a.atttypid, a.atttypmod),
        CASE WHEN l.oid IS NOT NULL THEN format('COLLATE %I.%I', collation_schema.nspname, l.collname) END) AS definition,
      CASE WHEN a.attstorage <> t.typstorage THEN
        CASE a.attstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END END AS storage,
      CASE a.attcompression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END AS compression,
      (SELECT string_agg(o, ', ' ORDER BY o COLLATE "C") FROM unnest(a.attoptions) AS o) AS options,
      CASE WHEN a.attstattarget >= 0 AND EXISTS (SELECT FROM request WHERE name = 'STATISTICS_TARGETS') THEN a.attstattarget END
        AS statistics_target,
      col_description(c.oid, a.attnum) AS comment
    FROM (SELECT '' AS attcompression) AS absent
    CROSS JOIN LATERAL (
      SELECT attrelid, attnum, attname, atttypid, atttypmod, attcollation, attstorage, attcompression, attoptions, attstattarget
      FROM pg_attribute
      WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped) AS a
    JOIN pg_type t ON t.oid = a.atttypid
    LEFT JOIN pg_collation l ON l.oid = a.attcollation AND l.oid <> t.typcollation
    LEFT JOIN pg_namespace collation_schema ON collation_schema.oid = l.collnamespace) AS col) AS columns
CROSS JOIN LATERAL (
  SELECT
    array_agg(i.definition ORDER BY i.name)
      || array_agg(format('ALTER INDEX %s SET TABLESPACE %I', i.indexrelid::regclass, i.tablespace) ORDER BY i.name)
        FILTER (WHERE i.tablespace IS NOT NULL)
      || array_agg(format('COMMENT ON INDEX %s IS %L', i.indexrelid::regclass, i.comment) ORDER BY i.name)
        FILTER (WHERE i.comment IS NOT NULL)
      || array_agg(format('ALTER MATERIALIZED VIEW %s CLUSTER ON %I', c.sql_name, i.name)) FILTER (WHERE i.indisclustered) AS statements,
    string_agg(i.name, ', ') FILTER (WHERE i.indisclustered) AS clustered,
    array_agg(ARRAY['index ' || i.name, concat(i.definition, ' TABLESPACE ' || i.tablespace)])
      || array_agg(ARRAY['comment of index ' || i.name, i.comment]) AS details
  FROM (
    SELECT
      i.indexrelid,
      i.indisclustered,
      index_class.relname::text AS name,
      pg_get_indexdef(i.indexrelid) AS definition,
      s.spcname AS tablespace,
      obj_description(i.indexrelid, 'pg_class') AS comment
    FROM pg_index i
    JOIN pg_class index_class ON index_class.oid = i.indexrelid
    LEFT JOIN pg_tablespace s ON s.oid = index_class.reltablespace
    WHERE i.indrelid = c.oid) AS i) AS indexes
WHERE c.relkind = 'm'
