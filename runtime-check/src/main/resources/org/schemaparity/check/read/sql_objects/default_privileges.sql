-- Without a schema they replace what PostgreSQL grants, with one they come on top.
SELECT
  'DEFAULT_PRIVILEGES' AS kind,
  ARRAY[
    concat(lower(held.objects), ' of ', held.maker, ' in schema ' || held.nspname),
    coalesce(held.role, 'public')]::text[] AS names,
  '' AS signature,
  array_remove(ARRAY[
    CASE WHEN held.usual <> '{}' AND NOT held.usual <@ held.granted THEN
      format('%s REVOKE ALL ON %s FROM %s', held.altered, held.objects, coalesce(quote_ident(held.role), 'PUBLIC')) END,
    held.altered || ' GRANT ' || (
      SELECT string_agg(u, ', ' ORDER BY u COLLATE "C") FROM unnest(held.granted) AS u WHERE u !~ '\*$')
      || format(' ON %s TO %s', held.objects, coalesce(quote_ident(held.role), 'PUBLIC')),
    held.altered || ' GRANT ' || (
      SELECT string_agg(rtrim(u, '*'), ', ' ORDER BY u COLLATE "C") FROM unnest(held.granted) AS u WHERE u ~ '\*$')
      || format(' ON %s TO %s WITH GRANT OPTION', held.objects, coalesce(quote_ident(held.role), 'PUBLIC'))],
    NULL) AS statements,
  NULL AS comment,
  ARRAY[['privileges', coalesce(
    (SELECT string_agg(CASE WHEN u ~ '\*$' THEN rtrim(u, '*') || ' with grant option' ELSE u END, ', ' ORDER BY u COLLATE "C")
      FROM unnest(held.granted) AS u),
    'none')]] AS details
FROM (
  SELECT
    d.objects,
    d.nspname,
    pg_get_userbyid(d.defaclrole) AS maker,
    concat(
      format('ALTER DEFAULT PRIVILEGES FOR ROLE %I', pg_get_userbyid(d.defaclrole)),
      ' IN SCHEMA ' || quote_ident(d.nspname)) AS altered,
    CASE WHEN acl.grantee <> 0 THEN pg_get_userbyid(acl.grantee) END AS role,
    coalesce(array_agg(DISTINCT acl.privilege) FILTER (WHERE acl.is_own), '{}') AS granted,
    coalesce(array_agg(DISTINCT acl.privilege) FILTER (WHERE NOT acl.is_own), '{}') AS usual
  FROM (
    SELECT
      d.defaclrole,
      d.defaclacl,
      n.nspname,
      CASE d.defaclobjtype
        WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS' WHEN 'T' THEN 'TYPES' WHEN 'n' THEN 'SCHEMAS'
        ELSE 'LARGE OBJECTS' END AS objects,
      CASE WHEN d.defaclnamespace = 0
        THEN acldefault(CASE d.defaclobjtype WHEN 'S' THEN 's' ELSE d.defaclobjtype END, d.defaclrole)
        END AS usual
    FROM pg_default_acl d
    LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace) AS d
  CROSS JOIN LATERAL (
    SELECT e.grantee, e.privilege_type || CASE WHEN e.is_grantable THEN '*' ELSE '' END AS privilege, true AS is_own
    FROM aclexplode(d.defaclacl) AS e
    UNION ALL
    SELECT e.grantee, e.privilege_type || CASE WHEN e.is_grantable THEN '*' ELSE '' END, false
    FROM aclexplode(d.usual) AS e) AS acl
  GROUP BY d.objects, d.nspname, d.defaclrole, acl.grantee) AS held
WHERE held.granted <> held.usual
