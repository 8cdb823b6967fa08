SELECT
  'domain ' || t.oid::regtype AS name,
  concat_ws(E'\n',
    format_type(t.typbasetype, t.typtypmod),
    CASE WHEN t.typcollation <> b.typcollation THEN 'collate ' || t.typcollation::regcollation END,
    'default ' || pg_get_expr(t.typdefaultbin, 0),
    CASE WHEN t.typnotnull THEN 'not null' END,
    (SELECT string_agg(format('constraint %I %s', k.conname, pg_get_constraintdef(k.oid)), E'\n' ORDER BY k.conname)
      FROM pg_constraint k
      WHERE k.contypid = t.oid AND k.contype = 'c'),
    'comment ' || quote_literal(obj_description(t.oid, 'pg_type'))) AS residue
FROM pg_type t
JOIN pg_type b ON b.oid = t.typbasetype
JOIN user_schema n ON n.oid = t.typnamespace
WHERE t.typtype = 'd'
  AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_type'::regclass AND x.objid = t.oid)
