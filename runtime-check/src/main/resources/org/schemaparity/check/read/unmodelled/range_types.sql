SELECT
  'range type ' || r.rngtypid::regtype AS name,
  concat_ws(', ',
    'subtype ' || r.rngsubtype::regtype,
    'subtype_opclass ' || (SELECT quote_ident(o.opcname) FROM pg_opclass o WHERE o.oid = r.rngsubopc),
    'collation ' || NULLIF(r.rngcollation, 0)::regcollation,
    'canonical ' || NULLIF(r.rngcanonical, 0)::regproc,
    'subtype_diff ' || NULLIF(r.rngsubdiff, 0)::regproc,
    'comment ' || quote_literal(obj_description(r.rngtypid, 'pg_type'))) AS residue
FROM pg_range r
JOIN pg_type t ON t.oid = r.rngtypid
JOIN user_schema n ON n.oid = t.typnamespace
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_type'::regclass AND x.objid = t.oid)
