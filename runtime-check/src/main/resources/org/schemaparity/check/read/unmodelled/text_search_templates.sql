SELECT
  format('text search template %I.%I', n.nspname, t.tmplname) AS name,
  ARRAY[
    ['init', NULLIF(t.tmplinit::oid, 0)::regproc],
    ['lexize', NULLIF(t.tmpllexize::oid, 0)::regproc],
    ['comment', obj_description(t.oid, 'pg_ts_template')]]::text[] AS details
FROM pg_ts_template t
JOIN user_schema n ON n.oid = t.tmplnamespace
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_ts_template'::regclass AND x.objid = t.oid)
