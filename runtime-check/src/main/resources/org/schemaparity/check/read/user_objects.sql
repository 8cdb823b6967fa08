-- Put in front of every other query: the schemas that are the user's, and what extensions brought.
WITH user_schema AS (
  SELECT n.oid, n.nspname
  FROM pg_namespace n
  WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
), extension_member AS (
  SELECT d.classid, d.objid
  FROM pg_depend d
  WHERE d.deptype = 'e'
), user_table AS (
  SELECT c.*, n.nspname
  FROM pg_class c
  JOIN user_schema n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p')
    AND c.relpersistence <> 't'
    AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_class'::regclass AND x.objid = c.oid)
)
