SELECT
  'POLICY' AS kind,
  ARRAY[c.nspname, c.relname, p.polname]::text[] AS names,
  '' AS signature,
  ARRAY[concat(
    format('CREATE POLICY %I ON %s AS %s FOR %s TO %s', p.polname, c.sql_name, mode.word, command.word, roles.sql),
    ' USING (' || pg_get_expr(p.polqual, p.polrelid) || ')',
    ' WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')')]::text[] AS statements,
  obj_description(p.oid, 'pg_policy') AS comment,
  ARRAY[
    ['mode', lower(mode.word)],
    ['command', lower(command.word)],
    ['roles', roles.sql],
    ['using', pg_get_expr(p.polqual, p.polrelid)],
    ['with check', pg_get_expr(p.polwithcheck, p.polrelid)]] AS details
FROM pg_policy p
JOIN user_relation c ON c.oid = p.polrelid
CROSS JOIN LATERAL (SELECT CASE WHEN p.polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END AS word) AS mode
CROSS JOIN LATERAL (
  SELECT CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END AS word
) AS command
CROSS JOIN LATERAL (
  SELECT string_agg(named.role, ', ' ORDER BY named.role COLLATE "C") AS sql
  FROM (
    SELECT CASE role WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(role)) END
    FROM unnest(p.polroles) AS role) AS named (role)) AS roles
