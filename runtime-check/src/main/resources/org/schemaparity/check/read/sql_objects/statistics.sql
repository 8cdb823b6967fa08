SELECT
  'STATISTICS' AS kind,
  ARRAY[n.nspname, s.stxname]::text[] AS names,
  '' AS signature,
  s.definition || CASE WHEN s.target IS NOT NULL
    THEN ARRAY[format('ALTER STATISTICS %I.%I SET STATISTICS %s', n.nspname, s.stxname, s.target)] END AS statements,
  obj_description(s.oid, 'pg_statistic_ext') AS comment,
  ARRAY[
    ['table', c.sql_name],
    ['kinds', (
      SELECT string_agg(CASE kind WHEN 'd' THEN 'ndistinct' WHEN 'f' THEN 'dependencies' ELSE 'mcv' END, ', ' ORDER BY kind)
      FROM unnest(s.stxkind) AS kind
      WHERE kind IN ('d', 'f', 'm'))],
    ['keys', substring(s.definition FROM ' ON (.*) FROM ')],
    ['statistics target', s.target]]::text[] AS details
FROM (
  SELECT
    oid, stxname, stxnamespace, stxrelid, stxkind,
    pg_get_statisticsobjdef(oid) AS definition,
    CASE WHEN stxstattarget >= 0 AND EXISTS (SELECT FROM request WHERE name = 'STATISTICS_TARGETS') THEN stxstattarget END AS target
  FROM pg_statistic_ext) AS s
JOIN user_schema n ON n.oid = s.stxnamespace
JOIN user_relation c ON c.oid = s.stxrelid
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_statistic_ext'::regclass AND x.objid = s.oid)
