-- What has no schema is the user's when its oid is not one of initdb's; see "System Catalog Initial Data".
SELECT
  'TRANSFORM' AS kind,
  ARRAY['']::text[] AS names,
  format('%s, %I', format_type(t.trftype, NULL), l.lanname) AS signature,
  ARRAY[format('CREATE TRANSFORM FOR %s LANGUAGE %I (%s)', format_type(t.trftype, NULL), l.lanname,
    concat_ws(', ',
      'FROM SQL WITH FUNCTION ' || NULLIF(t.trffromsql::oid, 0)::regprocedure,
      'TO SQL WITH FUNCTION ' || NULLIF(t.trftosql::oid, 0)::regprocedure))] AS statements,
  obj_description(t.oid, 'pg_transform') AS comment,
  ARRAY[
    ['from sql', NULLIF(t.trffromsql::oid, 0)::regprocedure],
    ['to sql', NULLIF(t.trftosql::oid, 0)::regprocedure]]::text[] AS details
FROM pg_transform t
JOIN pg_language l ON l.oid = t.trflang
WHERE t.oid >= 16384
  AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_transform'::regclass AND x.objid = t.oid)
