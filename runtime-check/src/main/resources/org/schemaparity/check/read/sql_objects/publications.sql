-- Before PostgreSQL 15 there is no catalog of a publication's schemas, so they are found by what depends on what.
SELECT
  'PUBLICATION' AS kind,
  ARRAY[p.pubname]::text[] AS names,
  '' AS signature,
  ARRAY[concat(
    format('CREATE PUBLICATION %I', p.pubname),
    ' FOR ' || members.sql,
    format(' WITH (%s)', concat_ws(', ', format('publish = %L', p.operations), p.options)))]::text[] AS statements,
  obj_description(p.oid, 'pg_publication') AS comment,
  ARRAY[
    ['all tables', p.puballtables],
    ['tables', tables.sql],
    ['schemas', schemas.sql],
    ['operations', p.operations],
    ['options', p.options]]::text[] AS details
FROM (SELECT 'n'::"char" AS pubgencols) AS absent
CROSS JOIN LATERAL (
  SELECT
    oid, pubname, puballtables,
    concat_ws(', ',
      CASE WHEN pubinsert THEN 'insert' END,
      CASE WHEN pubupdate THEN 'update' END,
      CASE WHEN pubdelete THEN 'delete' END,
      CASE WHEN pubtruncate THEN 'truncate' END) AS operations,
    NULLIF(concat_ws(', ',
      CASE WHEN pubviaroot THEN 'publish_via_partition_root = true' END,
      CASE WHEN pubgencols = 's' THEN 'publish_generated_columns = stored' END), '') AS options
  FROM pg_publication) AS p
CROSS JOIN LATERAL (
  SELECT string_agg(
    concat(
      'ONLY ' || c.sql_name,
      ' (' || (
        SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname)
        FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum = ANY (r.prattrs::smallint[])) || ')',
      ' WHERE (' || pg_get_expr(r.prqual, r.prrelid) || ')'),
    ', ' ORDER BY c.nspname, c.relname) AS sql
  FROM (SELECT NULL::int2vector AS prattrs, NULL::pg_node_tree AS prqual) AS absent
  CROSS JOIN LATERAL (SELECT prpubid, prrelid, prattrs, prqual FROM pg_publication_rel) AS r
  JOIN user_relation c ON c.oid = r.prrelid
  WHERE r.prpubid = p.oid) AS tables
CROSS JOIN LATERAL (
  SELECT string_agg(quote_ident(n.nspname), ', ' ORDER BY n.nspname) AS sql
  FROM pg_depend publication
  JOIN pg_depend schema ON schema.classid = publication.classid AND schema.objid = publication.objid
  JOIN pg_namespace n ON n.oid = schema.refobjid
  WHERE publication.classid = to_regclass('pg_catalog.pg_publication_namespace')
    AND publication.refclassid = 'pg_publication'::regclass
    AND publication.refobjid = p.oid
    AND schema.refclassid = 'pg_namespace'::regclass) AS schemas
CROSS JOIN LATERAL (
  SELECT NULLIF(concat_ws(', ',
    CASE WHEN p.puballtables THEN 'ALL TABLES' END,
    'TABLE ' || tables.sql,
    'TABLES IN SCHEMA ' || schemas.sql), '') AS sql) AS members
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_publication'::regclass AND x.objid = p.oid)
