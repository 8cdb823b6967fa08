SELECT
  CASE c.relkind WHEN 'v' THEN 'view ' ELSE 'materialized view ' END || c.oid::regclass AS name,
  concat_ws(E'\n',
    'with (' || (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(c.reloptions) AS o) || ')',
    pg_get_viewdef(c.oid),
    CASE WHEN c.relkind = 'm' AND NOT c.relispopulated THEN 'with no data' END,
    (SELECT string_agg(pg_get_indexdef(i.indexrelid), E'\n' ORDER BY i.indexrelid::regclass::text)
      FROM pg_index i WHERE i.indrelid = c.oid),
    'comment ' || quote_literal(obj_description(c.oid, 'pg_class'))) AS residue
FROM pg_class c
JOIN user_schema n ON n.oid = c.relnamespace
WHERE c.relkind IN ('v', 'm') AND c.relpersistence <> 't'
  AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_class'::regclass AND x.objid = c.oid)
