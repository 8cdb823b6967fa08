-- A canonical function takes the type that it belongs to, so the type is announced, then the function made.
SELECT
  'RANGE_TYPE' AS kind,
  ARRAY[n.nspname, t.typname]::text[] AS names,
  '' AS signature,
  CASE WHEN r.rngcanonical::oid <> 0
    THEN ARRAY[format('CREATE TYPE %I.%I', n.nspname, t.typname), rtrim(pg_get_functiondef(r.rngcanonical), E'\n')] END
  || concat(
    format('CREATE TYPE %I.%I AS RANGE (SUBTYPE = %s', n.nspname, t.typname, format_type(r.rngsubtype, NULL)),
    format(', SUBTYPE_OPCLASS = %I.%I', class_schema.nspname, o.opcname),
    CASE WHEN l.oid IS NOT NULL THEN format(', COLLATION = %I.%I', collation_schema.nspname, l.collname) END,
    ', CANONICAL = ' || NULLIF(r.rngcanonical::oid, 0)::regproc,
    ', SUBTYPE_DIFF = ' || NULLIF(r.rngsubdiff::oid, 0)::regproc,
    CASE WHEN m.oid IS NOT NULL THEN format(', MULTIRANGE_TYPE_NAME = %I.%I', multirange_schema.nspname, m.typname) END,
    ')') AS statements,
  obj_description(t.oid, 'pg_type') AS comment,
  ARRAY[
    ['subtype', format_type(r.rngsubtype, NULL)],
    ['operator class', format('%I.%I', class_schema.nspname, o.opcname)],
    ['collation', CASE WHEN l.oid IS NOT NULL THEN format('%I.%I', collation_schema.nspname, l.collname) END],
    ['canonical', NULLIF(r.rngcanonical::oid, 0)::regproc],
    ['subtype diff', NULLIF(r.rngsubdiff::oid, 0)::regproc],
    ['multirange', CASE WHEN m.oid IS NOT NULL THEN format('%I.%I', multirange_schema.nspname, m.typname) END]]::text[] AS details
FROM (SELECT NULL::oid AS rngmultitypid) AS absent
CROSS JOIN LATERAL (
  SELECT rngtypid, rngsubtype, rngsubopc, rngcollation, rngcanonical, rngsubdiff, rngmultitypid FROM pg_range) AS r
JOIN pg_type t ON t.oid = r.rngtypid
JOIN user_schema n ON n.oid = t.typnamespace
JOIN pg_opclass o ON o.oid = r.rngsubopc
JOIN pg_namespace class_schema ON class_schema.oid = o.opcnamespace
LEFT JOIN pg_collation l ON l.oid = r.rngcollation
LEFT JOIN pg_namespace collation_schema ON collation_schema.oid = l.collnamespace
LEFT JOIN pg_type m ON m.oid = r.rngmultitypid
LEFT JOIN pg_namespace multirange_schema ON multirange_schema.oid = m.typnamespace
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_type'::regclass AND x.objid = t.oid)
