SELECT
  'ACCESS_METHOD' AS kind,
  ARRAY[m.amname]::text[] AS names,
  '' AS signature,
  ARRAY[format('CREATE ACCESS METHOD %I TYPE %s HANDLER %s', m.amname, CASE m.amtype WHEN 't' THEN 'TABLE' ELSE 'INDEX' END, m.amhandler)]
    AS statements,
  obj_description(m.oid, 'pg_am') AS comment,
  ARRAY[
    ['type', CASE m.amtype WHEN 't' THEN 'table' ELSE 'index' END],
    ['handler', m.amhandler]]::text[] AS details
FROM pg_am m
WHERE m.oid >= 16384
  AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_am'::regclass AND x.objid = m.oid)
