-- What has no schema is the user's when its oid is not one of initdb's; see "System Catalog Initial Data".
SELECT
  'LANGUAGE' AS kind,
  ARRAY[l.lanname]::text[] AS names,
  '' AS signature,
  ARRAY[concat(
    format('CREATE%s LANGUAGE %I HANDLER %s', CASE WHEN l.lanpltrusted THEN ' TRUSTED' END, l.lanname, l.lanplcallfoid::regproc),
    ' INLINE ' || NULLIF(l.laninline, 0)::regproc,
    ' VALIDATOR ' || NULLIF(l.lanvalidator, 0)::regproc)] AS statements,
  obj_description(l.oid, 'pg_language') AS comment,
  ARRAY[
    ['trusted', l.lanpltrusted],
    ['handler', NULLIF(l.lanplcallfoid, 0)::regproc],
    ['inline', NULLIF(l.laninline, 0)::regproc],
    ['validator', NULLIF(l.lanvalidator, 0)::regproc]]::text[] AS details
FROM pg_language l
WHERE l.oid >= 16384
  AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_language'::regclass AND x.objid = l.oid)
