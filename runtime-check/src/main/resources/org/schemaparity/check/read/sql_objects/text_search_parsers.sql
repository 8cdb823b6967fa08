SELECT
  'TEXT_SEARCH_PARSER' AS kind,
  ARRAY[n.nspname, p.prsname]::text[] AS names,
  '' AS signature,
  ARRAY[format('CREATE TEXT SEARCH PARSER %I.%I (%s)', n.nspname, p.prsname,
    concat_ws(', ',
      'START = ' || p.prsstart,
      'GETTOKEN = ' || p.prstoken,
      'END = ' || p.prsend,
      'HEADLINE = ' || NULLIF(p.prsheadline::oid, 0)::regproc,
      'LEXTYPES = ' || p.prslextype))] AS statements,
  obj_description(p.oid, 'pg_ts_parser') AS comment,
  ARRAY[
    ['start', p.prsstart],
    ['token', p.prstoken],
    ['end', p.prsend],
    ['headline', NULLIF(p.prsheadline::oid, 0)::regproc],
    ['token types', p.prslextype]]::text[] AS details
FROM pg_ts_parser p
JOIN user_schema n ON n.oid = p.prsnamespace
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_ts_parser'::regclass AND x.objid = p.oid)
