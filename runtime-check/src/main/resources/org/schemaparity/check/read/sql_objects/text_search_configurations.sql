SELECT
  'TEXT_SEARCH_CONFIGURATION' AS kind,
  ARRAY[n.nspname, f.cfgname]::text[] AS names,
  '' AS signature,
  format('CREATE TEXT SEARCH CONFIGURATION %I.%I (PARSER = %I.%I)', n.nspname, f.cfgname, parser_schema.nspname, p.prsname)
    || mapping.statements AS statements,
  obj_description(f.oid, 'pg_ts_config') AS comment,
  ARRAY[['parser', format('%I.%I', parser_schema.nspname, p.prsname)]] || mapping.details AS details
FROM pg_ts_config f
JOIN user_schema n ON n.oid = f.cfgnamespace
JOIN pg_ts_parser p ON p.oid = f.cfgparser
JOIN pg_namespace parser_schema ON parser_schema.oid = p.prsnamespace
CROSS JOIN LATERAL (
  SELECT
    array_agg(format('ALTER TEXT SEARCH CONFIGURATION %I.%I ADD MAPPING FOR %I WITH %s', n.nspname, f.cfgname, token.alias, token.dictionaries)
      ORDER BY token.alias COLLATE "C") AS statements,
    array_agg(ARRAY['mapping of ' || token.alias, token.dictionaries]) AS details
  FROM (
    SELECT t.alias, string_agg(format('%I.%I', s.nspname, d.dictname), ', ' ORDER BY m.mapseqno) AS dictionaries
    FROM pg_ts_config_map m
    JOIN ts_token_type(f.cfgparser) t ON t.tokid = m.maptokentype
    JOIN pg_ts_dict d ON d.oid = m.mapdict
    JOIN pg_namespace s ON s.oid = d.dictnamespace
    WHERE m.mapcfg = f.oid
    GROUP BY t.alias) AS token) AS mapping
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_ts_config'::regclass AND x.objid = f.oid)
