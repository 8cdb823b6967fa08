-- Not array types, nor the range types' multiranges, which come and go with their types.
SELECT
  'base type ' || t.oid::regtype AS name,
  format('input %s output %s length %s', t.typinput, t.typoutput, t.typlen) AS residue
FROM pg_type t
JOIN user_schema n ON n.oid = t.typnamespace
WHERE t.typtype IN ('b', 'p')
  AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)
  AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_type'::regclass AND x.objid = t.oid)
