SELECT
  'CONVERSION' AS kind,
  ARRAY[n.nspname, v.conname]::text[] AS names,
  '' AS signature,
  ARRAY[format('CREATE%s CONVERSION %I.%I FOR %L TO %L FROM %s', CASE WHEN v.condefault THEN ' DEFAULT' END, n.nspname, v.conname,
    pg_encoding_to_char(v.conforencoding), pg_encoding_to_char(v.contoencoding), v.conproc)] AS statements,
  obj_description(v.oid, 'pg_conversion') AS comment,
  ARRAY[
    ['from', pg_encoding_to_char(v.conforencoding)],
    ['to', pg_encoding_to_char(v.contoencoding)],
    ['function', v.conproc],
    ['default', v.condefault]]::text[] AS details
FROM pg_conversion v
JOIN user_schema n ON n.oid = v.connamespace
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_conversion'::regclass AND x.objid = v.oid)
