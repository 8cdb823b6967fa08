SELECT
  'composite type ' || c.oid::regclass AS name,
  concat_ws(E'\n',
    (SELECT string_agg(
        concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),
          CASE WHEN a.attcollation <> t.typcollation THEN 'collate ' || a.attcollation::regcollation END),
        E'\n' ORDER BY a.attnum)
      FROM pg_attribute a
      JOIN pg_type t ON t.oid = a.atttypid
      WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
    'comment ' || quote_literal(obj_description(c.reltype, 'pg_type'))) AS residue
FROM pg_class c
JOIN user_schema n ON n.oid = c.relnamespace
WHERE c.relkind = 'c'
  AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_type'::regclass AND x.objid = c.reltype)
