-- A cast has no schema: it is the user's when its oid is not one of initdb's; see "System Catalog Initial Data". The one from
-- a range type to its multirange comes and goes with the type.
SELECT
  'CAST' AS kind,
  ARRAY['']::text[] AS names,
  concat_ws(', ', format_type(k.castsource, NULL), format_type(k.casttarget, NULL)) AS signature,
  ARRAY[concat(
    format('CREATE CAST (%s AS %s)', format_type(k.castsource, NULL), format_type(k.casttarget, NULL)),
    CASE k.castmethod WHEN 'f' THEN ' WITH FUNCTION ' || k.castfunc::regprocedure WHEN 'i' THEN ' WITH INOUT' ELSE ' WITHOUT FUNCTION' END,
    CASE k.castcontext WHEN 'a' THEN ' AS ASSIGNMENT' WHEN 'i' THEN ' AS IMPLICIT' END)]::text[] AS statements,
  obj_description(k.oid, 'pg_cast') AS comment,
  ARRAY[
    ['function', CASE k.castmethod WHEN 'f' THEN k.castfunc::regprocedure::text WHEN 'i' THEN 'inout' ELSE 'none' END],
    ['context', CASE k.castcontext WHEN 'a' THEN 'assignment' WHEN 'i' THEN 'implicit' ELSE 'explicit' END]]::text[] AS details
FROM pg_cast k
WHERE k.oid >= 16384
  AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_cast'::regclass AND x.objid = k.oid)
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_cast'::regclass AND d.objid = k.oid AND d.deptype = 'i')
