SELECT
  format('statistics %I.%I', n.nspname, s.stxname) AS name,
  concat_ws(', ',
    pg_get_statisticsobjdef(s.oid),
    'comment ' || quote_literal(obj_description(s.oid, 'pg_statistic_ext'))) AS residue
FROM pg_statistic_ext s
JOIN user_schema n ON n.oid = s.stxnamespace
