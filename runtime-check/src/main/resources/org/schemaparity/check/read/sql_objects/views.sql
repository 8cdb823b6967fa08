SELECT
  'VIEW' AS kind,
  ARRAY[c.nspname, c.relname]::text[] AS names,
  '' AS signature,
  concat(
    'CREATE VIEW ' || c.sql_name,
    ' WITH (' || options.sql || ')',
    ' AS ' || query.sql) || columns.alterations AS statements,
  obj_description(c.oid, 'pg_class') AS comment,
  ARRAY[
    ['columns', columns.definitions],
    ['query', query.sql],
    ['options', options.sql]]::text[] || columns.details AS details
FROM user_relation c
CROSS JOIN LATERAL (SELECT rtrim(pg_get_viewdef(c.oid), ';') AS sql) AS query
CROSS JOIN LATERAL (
  SELECT string_agg(o, ', ' ORDER BY o COLLATE "C") AS sql FROM unnest(c.reloptions) AS o) AS options
CROSS JOIN LATERAL (
  SELECT
    string_agg(concat_ws(' ',
        quote_ident(a.attname),
        format_type(a.atttypid, a.atttypmod),
        CASE WHEN l.oid IS NOT NULL THEN format('COLLATE %I.%I', collation_schema.nspname, l.collname) END),
      ', ' ORDER BY a.attnum) AS definitions,
    array_agg(format('ALTER VIEW %s ALTER COLUMN %I SET DEFAULT %s', c.sql_name, a.attname, pg_get_expr(d.adbin, d.adrelid))
        ORDER BY a.attnum) FILTER (WHERE d.adbin IS NOT NULL)
      || array_agg(format('COMMENT ON COLUMN %s.%I IS %L', c.sql_name, a.attname, description.description)
        ORDER BY a.attnum) FILTER (WHERE description.description IS NOT NULL) AS alterations,
    array_agg(ARRAY['default of ' || a.attname, pg_get_expr(d.adbin, d.adrelid)])
      || array_agg(ARRAY['comment of ' || a.attname, description.description]) AS details
  FROM pg_attribute a
  JOIN pg_type t ON t.oid = a.atttypid
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  LEFT JOIN pg_collation l ON l.oid = a.attcollation AND l.oid <> t.typcollation
  LEFT JOIN pg_namespace collation_schema ON collation_schema.oid = l.collnamespace
  LEFT JOIN pg_description description ON description.classoid = 'pg_class'::regclass
    AND description.objoid = a.attrelid AND description.objsubid = a.attnum
  WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns
WHERE c.relkind = 'v'
