-- Every database has plpgsql. An extension brings its comment: one that was taken off is an empty one.
SELECT
  'EXTENSION' AS kind,
  ARRAY[e.extname]::text[] AS names,
  '' AS signature,
  ARRAY[concat(
    format('CREATE EXTENSION IF NOT EXISTS %I', e.extname),
    -- A schema that the extension makes is made with it.
    CASE WHEN own_schema.objid IS NULL THEN format(' SCHEMA %I', n.nspname) END,
    CASE WHEN e.extversion IS DISTINCT FROM a.default_version THEN format(' VERSION %L', e.extversion) END)]::text[] AS statements,
  NULLIF(coalesce(obj_description(e.oid, 'pg_extension'), ''), coalesce(a.comment, '')) AS comment,
  ARRAY[
    ['schema', n.nspname],
    ['version', e.extversion]]::text[] AS details
FROM pg_extension e
JOIN pg_namespace n ON n.oid = e.extnamespace
LEFT JOIN extension_member own_schema ON own_schema.classid = 'pg_namespace'::regclass AND own_schema.objid = n.oid
LEFT JOIN pg_available_extensions a ON a.name = e.extname
WHERE e.extname <> 'plpgsql'
