SELECT n.nspname AS name, obj_description(n.oid, 'pg_namespace') AS comment
FROM user_schema n
WHERE n.nspname <> 'public'
  AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_namespace'::regclass AND x.objid = n.oid)
ORDER BY n.nspname
