-- A view's own query is a rule, too.
SELECT
  'RULE' AS kind,
  ARRAY[c.nspname, c.relname, r.rulename]::text[] AS names,
  '' AS signature,
  rtrim(pg_get_ruledef(r.oid), ';')
    || CASE r.ev_enabled
      WHEN 'D' THEN ARRAY[format('ALTER TABLE %s DISABLE RULE %I', c.sql_name, r.rulename)]
      WHEN 'R' THEN ARRAY[format('ALTER TABLE %s ENABLE REPLICA RULE %I', c.sql_name, r.rulename)]
      WHEN 'A' THEN ARRAY[format('ALTER TABLE %s ENABLE ALWAYS RULE %I', c.sql_name, r.rulename)]
      ELSE '{}' END AS statements,
  obj_description(r.oid, 'pg_rewrite') AS comment,
  ARRAY[
    ['definition', rtrim(pg_get_ruledef(r.oid), ';')],
    ['state', CASE r.ev_enabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always' ELSE 'enabled' END]] AS details
FROM pg_rewrite r
JOIN user_relation c ON c.oid = r.ev_class
WHERE r.rulename <> '_RETURN'
