-- What has no schema is the user's when its oid is not one of initdb's; see "System Catalog Initial Data".
SELECT
  format('transform for %s language %I', format_type(t.trftype, NULL), l.lanname) AS name,
  ARRAY[
    ['from sql', NULLIF(t.trffromsql::oid, 0)::regprocedure],
    ['to sql', NULLIF(t.trftosql::oid, 0)::regprocedure],
    ['comment', obj_description(t.oid, 'pg_transform')]]::text[] AS details
FROM pg_transform t
JOIN pg_language l ON l.oid = t.trflang
WHERE t.oid >= 16384
  AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_transform'::regclass AND x.objid = t.oid)
