SELECT
  format('exclusion constraint %I on %s', k.conname, k.conrelid::regclass) AS name,
  concat_ws(', ',
    pg_get_constraintdef(k.oid),
    'comment ' || quote_literal(obj_description(k.oid, 'pg_constraint'))) AS residue
FROM pg_constraint k
JOIN user_table c ON c.oid = k.conrelid
WHERE k.contype = 'x' AND k.conparentid = 0
