-- Not array types, nor the range types' multiranges, which come and go with their types.
SELECT
  'base type ' || format_type(t.oid, NULL) AS name,
  ARRAY[
    ['input', NULLIF(t.typinput::oid, 0)::regproc],
    ['output', NULLIF(t.typoutput::oid, 0)::regproc],
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
    ['collatable', t.typcollation <> 0],
    ['comment', obj_description(t.oid, 'pg_type')]]::text[] AS details
FROM (SELECT 0::regproc AS typsubscript) AS absent
CROSS JOIN LATERAL (
  SELECT
    oid, typnamespace, typtype, typinput, typoutput, typreceive, typsend, typmodin, typmodout, typanalyze, typsubscript, typlen,
    typbyval, typalign, typstorage, typcategory, typispreferred, typdefault, typelem, typdelim, typcollation
  FROM pg_type) AS t
JOIN user_schema n ON n.oid = t.typnamespace
WHERE t.typtype IN ('b', 'p')
  AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)
  AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_type'::regclass AND x.objid = t.oid)
