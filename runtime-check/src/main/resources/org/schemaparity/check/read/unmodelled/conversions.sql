SELECT
  format('conversion %I.%I', n.nspname, v.conname) AS name,
  ARRAY[
    ['from', pg_encoding_to_char(v.conforencoding)],
    ['to', pg_encoding_to_char(v.contoencoding)],
    ['function', v.conproc],
    ['default', v.condefault],
    ['comment', obj_description(v.oid, 'pg_conversion')]]::text[] AS details
FROM pg_conversion v
JOIN user_schema n ON n.oid = v.connamespace
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_conversion'::regclass AND x.objid = v.oid)
