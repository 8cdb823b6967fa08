-- Not array types, nor the range types' multiranges, which come and go with their types. The functions by which values become
-- text and text values take and return the type, so the type is announced, then they are made.
SELECT
  'BASE_TYPE' AS kind,
  ARRAY[n.nspname, t.typname]::text[] AS names,
  '' AS signature,
  format('CREATE TYPE %I.%I', n.nspname, t.typname)
    || CASE WHEN t.typisdefined THEN
      ARRAY(
        SELECT rtrim(pg_get_functiondef(f.oid), E'\n')
        FROM unnest(ARRAY[t.typinput, t.typoutput, t.typreceive, t.typsend]::oid[]) WITH ORDINALITY AS f (oid, position)
        WHERE f.oid >= 16384
        ORDER BY f.position)
      || format('CREATE TYPE %I.%I (%s)', n.nspname, t.typname,
        concat_ws(', ',
          'INPUT = ' || t.typinput,
          'OUTPUT = ' || t.typoutput,
          'RECEIVE = ' || NULLIF(t.typreceive::oid, 0)::regproc,
          'SEND = ' || NULLIF(t.typsend::oid, 0)::regproc,
          'TYPMOD_IN = ' || NULLIF(t.typmodin::oid, 0)::regproc,
          'TYPMOD_OUT = ' || NULLIF(t.typmodout::oid, 0)::regproc,
          'ANALYZE = ' || NULLIF(t.typanalyze::oid, 0)::regproc,
          'SUBSCRIPT = ' || NULLIF(t.typsubscript::oid, 0)::regproc,
          'INTERNALLENGTH = ' || CASE t.typlen WHEN -1 THEN 'VARIABLE' ELSE t.typlen::text END,
          CASE WHEN t.typbyval THEN 'PASSEDBYVALUE' END,
          'ALIGNMENT = ' || CASE t.typalign WHEN 'c' THEN 'char' WHEN 's' THEN 'int2' WHEN 'i' THEN 'int4' ELSE 'double' END,
          'STORAGE = ' || CASE t.typstorage WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external' WHEN 'm' THEN 'main' ELSE 'extended' END,
          format('CATEGORY = %L', t.typcategory),
          CASE WHEN t.typispreferred THEN 'PREFERRED = true' END,
          'DEFAULT = ' || quote_literal(t.typdefault),
          'ELEMENT = ' || format_type(NULLIF(t.typelem, 0), NULL),
          format('DELIMITER = %L', t.typdelim),
          CASE WHEN t.typcollation <> 0 THEN 'COLLATABLE = true' END)) END AS statements,
  obj_description(t.oid, 'pg_type') AS comment,
  CASE WHEN t.typisdefined THEN ARRAY[
    ['input', t.typinput],
    ['output', t.typoutput],
    ['receive', NULLIF(t.typreceive::oid, 0)::regproc],
    ['send', NULLIF(t.typsend::oid, 0)::regproc],
    ['modifier input', NULLIF(t.typmodin::oid, 0)::regproc],
    ['modifier output', NULLIF(t.typmodout::oid, 0)::regproc],
    ['analyze', NULLIF(t.typanalyze::oid, 0)::regproc],
    ['subscript', NULLIF(t.typsubscript::oid, 0)::regproc],
    ['length', t.typlen],
    ['by value', t.typbyval],
    ['alignment', t.typalign],
    ['storage', t.typstorage],
    ['category', t.typcategory],
    ['preferred', t.typispreferred],
    ['default', t.typdefault],
    ['element', format_type(NULLIF(t.typelem, 0), NULL)],
    ['delimiter', t.typdelim],
    ['collatable', t.typcollation <> 0]]::text[] END AS details
FROM (SELECT 0::regproc AS typsubscript) AS absent
CROSS JOIN LATERAL (
  SELECT
    oid, typname, typnamespace, typtype, typinput, typoutput, typreceive, typsend, typmodin, typmodout, typanalyze, typsubscript,
    typlen, typbyval, typalign, typstorage, typcategory, typispreferred, typdefault, typelem, typdelim, typcollation, typisdefined
  FROM pg_type) AS t
JOIN user_schema n ON n.oid = t.typnamespace
WHERE t.typtype IN ('b', 'p')
  AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)
  AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_type'::regclass AND x.objid = t.oid)
