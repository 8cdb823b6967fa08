-- The version of a collation is that of a library, not of a schema.
SELECT
  'COLLATION' AS kind,
  ARRAY[n.nspname, l.collname]::text[] AS names,
  '' AS signature,
  ARRAY[concat(
    format('CREATE COLLATION %I.%I (provider = %s', n.nspname, l.collname, l.provider),
    CASE WHEN l.locale IS NULL
      THEN format(', lc_collate = %L, lc_ctype = %L', l.collcollate, l.collctype)
      ELSE format(', locale = %L', l.locale) END,
    CASE WHEN NOT l.collisdeterministic THEN ', deterministic = false' END,
    ', rules = ' || quote_literal(l.collicurules),
    ')')]::text[] AS statements,
  obj_description(l.oid, 'pg_collation') AS comment,
  ARRAY[
    ['provider', l.provider],
    ['locale', coalesce(l.locale, format('%s for order, %s for letters', l.collcollate, l.collctype))],
    ['deterministic', l.collisdeterministic::text],
    ['rules', l.collicurules]]::text[] AS details
FROM (SELECT NULL::text AS colllocale, NULL::text AS colliculocale, NULL::text AS collicurules) AS absent
CROSS JOIN LATERAL (
  SELECT
    oid, collname, collnamespace, collisdeterministic, collicurules,
    collcollate::text AS collcollate,
    collctype::text AS collctype,
    CASE collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END AS provider,
    -- Up to PostgreSQL 14 the locale of ICU was kept as the other provider's.
    coalesce(colllocale, colliculocale, CASE WHEN collcollate = collctype THEN collcollate::text END) AS locale
  FROM pg_collation) AS l
JOIN user_schema n ON n.oid = l.collnamespace
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_collation'::regclass AND x.objid = l.oid)
