-- Every database has the schema public, with the comment that initdb gives it.
SELECT n.nspname AS name, d.description AS comment
FROM user_schema n
LEFT JOIN pg_description d ON d.classoid = 'pg_namespace'::regclass AND d.objoid = n.oid AND d.objsubid = 0
WHERE (n.nspname <> 'public' OR d.description <> 'standard public schema')
  AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_namespace'::regclass AND x.objid = n.oid)
ORDER BY n.nspname
