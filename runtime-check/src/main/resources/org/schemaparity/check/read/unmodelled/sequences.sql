-- Not those of identity columns, which belong to their columns.
SELECT
  'sequence ' || c.oid::regclass AS name,
  concat_ws(', ',
    format('as %s start %s increment %s minvalue %s maxvalue %s cache %s%s',
      s.seqtypid::regtype, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, CASE WHEN s.seqcycle THEN ' cycle' END),
    CASE c.relpersistence WHEN 'u' THEN 'unlogged' END,
    (SELECT format('owned by %s.%s', d.refobjid::regclass, quote_ident(a.attname))
      FROM pg_depend d
      JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
      WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'a'),
    'comment ' || quote_literal(obj_description(c.oid, 'pg_class'))) AS residue
FROM pg_sequence s
JOIN pg_class c ON c.oid = s.seqrelid
JOIN user_schema n ON n.oid = c.relnamespace
WHERE c.relpersistence <> 't'
  AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_class'::regclass AND x.objid = c.oid)
  AND NOT EXISTS (
    SELECT FROM pg_depend d
    WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'i')
