-- The options of user mappings hold passwords, so that only their presence is read.
SELECT
  'SERVER' AS kind,
  ARRAY[s.srvname]::text[] AS names,
  '' AS signature,
  concat(
    format('CREATE SERVER %I', s.srvname),
    ' TYPE ' || quote_literal(s.srvtype),
    ' VERSION ' || quote_literal(s.srvversion),
    format(' FOREIGN DATA WRAPPER %I', w.fdwname),
    ' OPTIONS (' || o.sql || ')') || mapping.statements AS statements,
  obj_description(s.oid, 'pg_foreign_server') AS comment,
  ARRAY[
    ['wrapper', w.fdwname],
    ['type', s.srvtype],
    ['version', s.srvversion],
    ['options', o.sql]]::text[] || mapping.details AS details
FROM pg_foreign_server s
JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw
CROSS JOIN LATERAL (
  SELECT string_agg(format('%I %L', option_name, option_value), ', ' ORDER BY option_name COLLATE "C") AS sql
  FROM pg_options_to_table(s.srvoptions)) AS o
CROSS JOIN LATERAL (
  SELECT
    array_agg(
      format('CREATE USER MAPPING FOR %s SERVER %I', CASE WHEN m.umuser = 0 THEN 'PUBLIC' ELSE quote_ident(m.usename) END, s.srvname)
      ORDER BY m.usename) AS statements,
    array_agg(ARRAY['user mapping of ' || m.usename, 'present']) AS details
  FROM pg_user_mappings m
  WHERE m.srvid = s.oid) AS mapping
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_foreign_server'::regclass AND x.objid = s.oid)
