SELECT
  'foreign table ' || c.oid::regclass AS name,
  concat_ws(E'\n',
    (SELECT format('server %I', s.srvname) FROM pg_foreign_server s WHERE s.oid = f.ftserver),
    'options (' || (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(f.ftoptions) AS o) || ')',
    (SELECT string_agg(format('%I %s%s', a.attname, format_type(a.atttypid, a.atttypmod),
        CASE WHEN a.attnotnull THEN ' not null' END), E'\n' ORDER BY a.attnum)
      FROM pg_attribute a
      WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)) AS residue
FROM pg_foreign_table f
JOIN pg_class c ON c.oid = f.ftrelid
JOIN user_schema n ON n.oid = c.relnamespace
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_class'::regclass AND x.objid = c.oid)
