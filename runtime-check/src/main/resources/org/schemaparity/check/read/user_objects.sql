-- Put in front of every other query: the schemas that are the user's, what extensions brought, the tables to leave out, and
-- what is read on request.
--
-- A column that older servers do not have is selected without a qualifier from a subquery beside "absent", which has a column
-- of that name: the name means the catalog's own column where there is one, and otherwise that of "absent".
WITH request AS (
  SELECT unnest(?::text[]) AS name
), user_schema AS (
  SELECT n.oid, n.nspname
  FROM pg_namespace n
  WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
), extension_member AS (
  SELECT d.classid, d.objid
  FROM pg_depend d
  WHERE d.deptype = 'e'
), user_relation AS MATERIALIZED (
  SELECT c.*, n.nspname, format('%I.%I', n.nspname, c.relname) AS sql_name
  FROM pg_class c
  JOIN user_schema n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
    AND c.relpersistence <> 't'
    AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_class'::regclass AND x.objid = c.oid)
    AND NOT EXISTS (
      SELECT FROM unnest(?::text[], ?::text[]) AS left_out (schema_name, name)
      WHERE left_out.schema_name = n.nspname AND left_out.name = c.relname)
), user_table AS (
  SELECT * FROM user_relation WHERE relkind IN ('r', 'p')
)
