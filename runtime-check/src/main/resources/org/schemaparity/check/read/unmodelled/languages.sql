SELECT
  format('language %I', l.lanname) AS name,
  ARRAY[
    ['trusted', l.lanpltrusted],
    ['handler', NULLIF(l.lanplcallfoid, 0)::regproc],
    ['inline', NULLIF(l.laninline, 0)::regproc],
    ['validator', NULLIF(l.lanvalidator, 0)::regproc],
    ['comment', obj_description(l.oid, 'pg_language')]]::text[] AS details
FROM pg_language l
WHERE l.oid >= 16384
  AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_language'::regclass AND x.objid = l.oid)
