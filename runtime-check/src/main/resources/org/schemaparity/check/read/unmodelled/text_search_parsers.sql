SELECT
  format('text search parser %I.%I', n.nspname, p.prsname) AS name,
  ARRAY[
    ['start', NULLIF(p.prsstart::oid, 0)::regproc],
    ['token', NULLIF(p.prstoken::oid, 0)::regproc],
    ['end', NULLIF(p.prsend::oid, 0)::regproc],
    ['headline', NULLIF(p.prsheadline::oid, 0)::regproc],
    ['token types', NULLIF(p.prslextype::oid, 0)::regproc],
    ['comment', obj_description(p.oid, 'pg_ts_parser')]]::text[] AS details
FROM pg_ts_parser p
JOIN user_schema n ON n.oid = p.prsnamespace
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_ts_parser'::regclass AND x.objid = p.oid)
