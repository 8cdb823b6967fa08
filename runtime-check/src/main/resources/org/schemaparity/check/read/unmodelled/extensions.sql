-- Every database has plpgsql.
SELECT
  format('extension %I', e.extname) AS name,
  format('schema %I version %s', n.nspname, e.extversion) AS residue
FROM pg_extension e
JOIN pg_namespace n ON n.oid = e.extnamespace
WHERE e.extname <> 'plpgsql'
