SELECT
  'collation ' || l.oid::regcollation AS name,
  -- The version is that of a library, not of a schema.
  concat_ws(', ',
    (to_jsonb(l) - 'oid' - 'collowner' - 'collnamespace' - 'collversion')::text,
    'comment ' || quote_literal(obj_description(l.oid, 'pg_collation'))) AS residue
FROM pg_collation l
JOIN user_schema n ON n.oid = l.collnamespace
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_collation'::regclass AND x.objid = l.oid)
