-- to_jsonb(row) ->> 'name' reads a catalog column that older servers do not have: null there.
SELECT
  c.nspname AS schema_name,
  c.relname AS table_name,
  a.attname AS name,
  element.oid IS NOT NULL AS is_array,
  type_schema.nspname AS type_schema,
  base.typname AS type_name,
  format_type(base.oid, a.atttypmod) AS type_text,
  substr(format_type(base.oid, a.atttypmod), length(format_type(base.oid, NULL)) + 1) AS type_modifier,
  a.attnotnull AS not_null,
  a.attidentity AS identity,
  a.attgenerated AS generated,
  pg_get_expr(d.adbin, d.adrelid) AS expression,
  col_description(c.oid, a.attnum) AS comment,
  concat_ws(', ',
    CASE WHEN a.attcollation <> t.typcollation AND a.attcollation <> 0 THEN
      'collate ' || a.attcollation::regcollation END,
    CASE WHEN a.attstorage <> t.typstorage THEN
      'storage ' || CASE a.attstorage
        WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external' WHEN 'm' THEN 'main' ELSE 'extended' END END,
    CASE to_jsonb(a) ->> 'attcompression' WHEN 'p' THEN 'compression pglz' WHEN 'l' THEN 'compression lz4' END,
    'options (' || (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(a.attoptions) AS o) || ')',
    CASE WHEN a.attinhcount > 0 AND NOT c.relispartition THEN 'inherited' END,
    CASE WHEN a.attinhcount > 0 AND a.attislocal AND NOT c.relispartition THEN 'local' END,
    (SELECT format('sequence (as %s start %s increment %s minvalue %s maxvalue %s cache %s%s)',
        s.seqtypid::regtype, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache,
        CASE WHEN s.seqcycle THEN ' cycle' END)
      FROM pg_depend o
      JOIN pg_sequence s ON s.seqrelid = o.objid
      WHERE a.attidentity <> ''
        AND o.classid = 'pg_class'::regclass AND o.refclassid = 'pg_class'::regclass
        AND o.refobjid = c.oid AND o.refobjsubid = a.attnum AND o.deptype = 'i'
        AND (s.seqtypid, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle)
          IS DISTINCT FROM (a.atttypid, 1::bigint, 1::bigint, 1::bigint,
            CASE a.atttypid
              WHEN 'smallint'::regtype THEN 32767
              WHEN 'integer'::regtype THEN 2147483647
              ELSE 9223372036854775807 END,
            1::bigint, false)),
    (SELECT NULLIF(concat_ws(', ',
        CASE WHEN NOT k.convalidated THEN 'not null not valid' END,
        CASE WHEN k.connoinherit THEN 'not null no inherit' END), '')
      FROM pg_constraint k
      WHERE k.conrelid = c.oid AND k.contype = 'n' AND k.conkey[1] = a.attnum
        AND (k.connoinherit OR NOT k.convalidated))) AS residue
FROM user_table c
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_type element ON element.oid = t.typelem AND element.typarray = t.oid
JOIN pg_type base ON base.oid = coalesce(element.oid, t.oid)
JOIN pg_namespace type_schema ON type_schema.oid = base.typnamespace
LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
ORDER BY c.nspname, c.relname, a.attnum
