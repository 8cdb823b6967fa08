-- Of the columns that a table has from its parents, those that are not as the parents' are. A type and its collation are
-- always the parents'; a comment and attribute options never come from them.
SELECT
  c.nspname AS schema_name,
  c.relname AS owner_name,
  a.attname AS name,
  element.oid IS NOT NULL AS is_array,
  type_schema.nspname AS type_schema,
  base.typname AS type_name,
  format_type(base.oid, a.atttypmod) AS type_text,
  CASE WHEN a.atttypmod <> -1 AND type_schema.nspname <> 'pg_catalog' THEN
    substr(format_type(base.oid, a.atttypmod), length(format_type(base.oid, NULL)) + 1) END AS type_modifier,
  a.attnotnull AS not_null,
  CASE WHEN identity.seqrelid IS NOT NULL THEN a.attidentity END AS identity,
  format_type(identity.seqtypid, NULL) AS sequence_type,
  identity.seqstart AS start,
  identity.seqincrement AS increment,
  identity.seqmin AS minimum,
  identity.seqmax AS maximum,
  identity.seqcache AS cache,
  identity.seqcycle AS cycle,
  identity.nspname AS sequence_schema,
  identity.relname AS sequence_name,
  a.attgenerated AS generated,
  pg_get_expr(d.adbin, d.adrelid) AS expression,
  description.description AS comment,
  collation_schema.nspname AS collation_schema,
  l.collname AS collation_name,
  CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage END AS storage,
  a.attcompression AS compression,
  a.statistics_target,
  a.attoptions AS attribute_options,
  not_null.conname AS not_null_name,
  inherited.not_null_names AS inherited_not_null_names,
  coalesce(not_null.connoinherit, false) AS is_not_null_no_inherit,
  NOT coalesce(not_null.convalidated, true) AS is_not_null_not_valid,
  CASE WHEN identity.seqrelid IS NOT NULL OR not_null.comment IS NOT NULL THEN ARRAY[
    ['not null comment', not_null.comment],
    ['sequence type', CASE WHEN identity.seqtypid <> a.atttypid THEN format_type(identity.seqtypid, NULL) END],
    ['sequence persistence', CASE WHEN identity.relpersistence <> c.relpersistence THEN
      CASE identity.relpersistence WHEN 'u' THEN 'unlogged' ELSE 'logged' END END],
    ['sequence comment', identity.comment]] END AS details
FROM user_table c
JOIN (
  SELECT a.*
  FROM (SELECT '' AS attcompression) AS absent
  CROSS JOIN LATERAL (
    SELECT attrelid, attnum, attname, atttypid, atttypmod, attcollation, attnotnull, attidentity, attgenerated, attstorage,
      attcompression::text AS attcompression, attoptions, attislocal, attinhcount,
      CASE WHEN attstattarget >= 0 AND EXISTS (SELECT FROM request WHERE name = 'STATISTICS_TARGETS') THEN attstattarget END
        AS statistics_target
    FROM pg_attribute
    WHERE attnum > 0 AND NOT attisdropped) AS a) AS a ON a.attrelid = c.oid
JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_type element ON element.oid = t.typelem AND element.typarray = t.oid
JOIN pg_type base ON base.oid = coalesce(element.oid, t.oid)
JOIN pg_namespace type_schema ON type_schema.oid = base.typnamespace
LEFT JOIN pg_collation l ON l.oid = a.attcollation AND l.oid <> t.typcollation
LEFT JOIN pg_namespace collation_schema ON collation_schema.oid = l.collnamespace
LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
LEFT JOIN pg_description description ON description.classoid = 'pg_class'::regclass
  AND description.objoid = c.oid AND description.objsubid = a.attnum
LEFT JOIN (
  SELECT o.refobjid, o.refobjsubid, s.*, q.relname, q.relpersistence, n.nspname, obj_description(q.oid, 'pg_class') AS comment
  FROM pg_depend o
  JOIN pg_sequence s ON s.seqrelid = o.objid
  JOIN pg_class q ON q.oid = s.seqrelid
  JOIN pg_namespace n ON n.oid = q.relnamespace
  WHERE o.classid = 'pg_class'::regclass AND o.refclassid = 'pg_class'::regclass AND o.deptype = 'i'
) AS identity ON identity.refobjid = c.oid AND identity.refobjsubid = a.attnum
LEFT JOIN (
  SELECT k.conrelid, k.conkey[1] AS attnum, k.conname, k.connoinherit, k.convalidated, k.conislocal, description.description AS comment
  FROM pg_constraint k
  LEFT JOIN pg_description description ON description.classoid = 'pg_constraint'::regclass
    AND description.objoid = k.oid AND description.objsubid = 0
  WHERE k.contype = 'n' AND k.conrelid <> 0
) AS not_null ON not_null.conrelid = c.oid AND not_null.attnum = a.attnum
LEFT JOIN pg_constraint primary_key ON primary_key.conrelid = c.oid AND primary_key.contype = 'p'
LEFT JOIN (
  SELECT
    i.inhrelid,
    a.attname,
    bool_or(a.attnotnull AND NOT coalesce(k.connoinherit, false)) AS not_null,
    array_agg(k.conname::text) FILTER (WHERE k.conname IS NOT NULL) AS not_null_names,
    min(a.attstorage::text)::"char" AS storage,
    min(a.attcompression) AS compression,
    min(a.attgenerated::text)::"char" AS generated,
    CASE WHEN count(DISTINCT pg_get_expr(d.adbin, d.adrelid)) = 1 THEN min(pg_get_expr(d.adbin, d.adrelid)) END AS expression
  FROM pg_inherits i
  JOIN (
    SELECT a.*
    FROM (SELECT '' AS attcompression) AS absent
    CROSS JOIN LATERAL (
      SELECT attrelid, attnum, attname, attnotnull, attgenerated, attstorage, attcompression::text AS attcompression
      FROM pg_attribute
      WHERE attnum > 0 AND NOT attisdropped) AS a) AS a ON a.attrelid = i.inhparent
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  LEFT JOIN pg_constraint k ON k.conrelid = a.attrelid AND k.contype = 'n' AND k.conkey[1] = a.attnum
  GROUP BY i.inhrelid, a.attname
) AS inherited ON inherited.inhrelid = c.oid AND inherited.attname = a.attname
WHERE a.attinhcount = 0
  OR a.attislocal
  OR identity.seqrelid IS NOT NULL
  OR description.description IS NOT NULL
  OR a.attoptions IS NOT NULL
  OR a.statistics_target IS NOT NULL
  OR a.attstorage IS DISTINCT FROM inherited.storage
  OR a.attcompression IS DISTINCT FROM inherited.compression
  OR a.attgenerated IS DISTINCT FROM inherited.generated
  OR pg_get_expr(d.adbin, d.adrelid) IS DISTINCT FROM inherited.expression
  OR a.attnotnull IS DISTINCT FROM inherited.not_null
  OR not_null.comment IS NOT NULL
  OR (not_null.conislocal AND a.attnum <> ALL (coalesce(primary_key.conkey, '{}')))
ORDER BY c.nspname, c.relname, a.attnum
