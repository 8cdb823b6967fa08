SELECT
  'TEXT_SEARCH_TEMPLATE' AS kind,
  ARRAY[n.nspname, t.tmplname]::text[] AS names,
  '' AS signature,
  ARRAY[format('CREATE TEXT SEARCH TEMPLATE %I.%I (%s)', n.nspname, t.tmplname,
    concat_ws(', ', 'INIT = ' || NULLIF(t.tmplinit::oid, 0)::regproc, 'LEXIZE = ' || t.tmpllexize))] AS statements,
  obj_description(t.oid, 'pg_ts_template') AS comment,
  ARRAY[
    ['init', NULLIF(t.tmplinit::oid, 0)::regproc],
    ['lexize', t.tmpllexize]]::text[] AS details
FROM pg_ts_template t
JOIN user_schema n ON n.oid = t.tmplnamespace
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_ts_template'::regclass AND x.objid = t.oid)
