SELECT
  'FOREIGN_DATA_WRAPPER' AS kind,
  ARRAY[w.fdwname]::text[] AS names,
  '' AS signature,
  ARRAY[concat(
    format('CREATE FOREIGN DATA WRAPPER %I', w.fdwname),
    ' HANDLER ' || NULLIF(w.fdwhandler, 0)::regproc,
    ' VALIDATOR ' || NULLIF(w.fdwvalidator, 0)::regproc,
    ' OPTIONS (' || o.sql || ')')]::text[] AS statements,
  obj_description(w.oid, 'pg_foreign_data_wrapper') AS comment,
  ARRAY[
    ['handler', NULLIF(w.fdwhandler, 0)::regproc],
    ['validator', NULLIF(w.fdwvalidator, 0)::regproc],
    ['options', o.sql]]::text[] AS details
FROM pg_foreign_data_wrapper w
CROSS JOIN LATERAL (
  SELECT string_agg(format('%I %L', option_name, option_value), ', ' ORDER BY option_name COLLATE "C") AS sql
  FROM pg_options_to_table(w.fdwoptions)) AS o
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_foreign_data_wrapper'::regclass AND x.objid = w.oid)
