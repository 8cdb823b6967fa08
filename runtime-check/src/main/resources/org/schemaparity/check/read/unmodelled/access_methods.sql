SELECT
  format('access method %I', m.amname) AS name,
  ARRAY[
    ['type', CASE m.amtype WHEN 't' THEN 'table' ELSE 'index' END],
    ['handler', m.amhandler],
    ['comment', obj_description(m.oid, 'pg_am')]]::text[] AS details
FROM pg_am m
WHERE m.oid >= 16384
  AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_am'::regclass AND x.objid = m.oid)
