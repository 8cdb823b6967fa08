-- What initdb grants on the schema public counts as what PostgreSQL grants. What is revoked of that is revoked first.
SELECT
  'PRIVILEGES' AS kind,
  ARRAY[lower(held.word) || ' ' || held.identity || coalesce('.' || held.column_name, ''), coalesce(held.role, 'public')]::text[] AS names,
  '' AS signature,
  array_remove(ARRAY[
    CASE WHEN held.usual <> '{}' AND NOT held.usual <@ held.granted THEN
      format('REVOKE ALL%s ON %s %s FROM %s', held.of_column, held.word, held.identity, coalesce(quote_ident(held.role), 'PUBLIC')) END,
    'GRANT ' || (
      SELECT string_agg(u || held.of_column, ', ' ORDER BY u COLLATE "C")
      FROM unnest(held.granted) AS u
      WHERE u !~ '\*$')
      || format(' ON %s %s TO %s', held.word, held.identity, coalesce(quote_ident(held.role), 'PUBLIC')),
    'GRANT ' || (
      SELECT string_agg(rtrim(u, '*') || held.of_column, ', ' ORDER BY u COLLATE "C")
      FROM unnest(held.granted) AS u
      WHERE u ~ '\*$')
      || format(' ON %s %s TO %s WITH GRANT OPTION', held.word, held.identity, coalesce(quote_ident(held.role), 'PUBLIC'))],
    NULL) AS statements,
  NULL AS comment,
  ARRAY[['privileges', coalesce(
    (SELECT string_agg(CASE WHEN u ~ '\*$' THEN rtrim(u, '*') || ' with grant option' ELSE u END, ', ' ORDER BY u COLLATE "C")
      FROM unnest(held.granted) AS u),
    'none')]] AS details
FROM (
  SELECT
    object.word,
    object.identity,
    object.column_name,
    coalesce(' (' || quote_ident(object.column_name) || ')', '') AS of_column,
    CASE WHEN acl.grantee <> 0 THEN pg_get_userbyid(acl.grantee) END AS role,
    coalesce(array_agg(DISTINCT acl.privilege) FILTER (WHERE acl.is_own), '{}') AS granted,
    coalesce(array_agg(DISTINCT acl.privilege) FILTER (WHERE NOT acl.is_own), '{}') AS usual
  FROM (
    SELECT
      'pg_namespace'::regclass AS classid,
      n.oid AS objid,
      'SCHEMA' AS word,
      quote_ident(n.nspname) AS identity,
      NULL AS column_name,
      s.nspacl AS acl,
      coalesce((
        SELECT i.initprivs
        FROM pg_init_privs i
        WHERE i.classoid = 'pg_namespace'::regclass AND i.objoid = n.oid AND i.objsubid = 0), acldefault('n', s.nspowner)) AS usual
    FROM user_schema n
    JOIN pg_namespace s ON s.oid = n.oid
    UNION ALL
    SELECT 'pg_class'::regclass, c.oid, 'TABLE', c.sql_name, NULL, c.relacl, acldefault('r', c.relowner)
    FROM user_relation c
    UNION ALL
    SELECT 'pg_class'::regclass, c.oid, 'TABLE', c.sql_name, a.attname, a.attacl, NULL
    FROM user_relation c
    JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE a.attacl IS NOT NULL AND a.attnum > 0 AND NOT a.attisdropped
    UNION ALL
    SELECT 'pg_class'::regclass, c.oid, 'SEQUENCE', format('%I.%I', n.nspname, c.relname), NULL, c.relacl, acldefault('s', c.relowner)
    FROM pg_class c
    JOIN user_schema n ON n.oid = c.relnamespace
    WHERE c.relkind = 'S' AND c.relpersistence <> 't'
    UNION ALL
    SELECT
      'pg_type'::regclass,
      t.oid,
      CASE t.typtype WHEN 'd' THEN 'DOMAIN' ELSE 'TYPE' END,
      format('%I.%I', n.nspname, t.typname),
      NULL,
      t.typacl,
      acldefault('T', t.typowner)
    FROM pg_type t
    JOIN user_schema n ON n.oid = t.typnamespace
    UNION ALL
    SELECT
      'pg_proc'::regclass,
      p.oid,
      CASE p.prokind WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END,
      format('%I.%I(%s)', n.nspname, p.proname, (
        SELECT string_agg(format_type(u.oid, NULL), ', ' ORDER BY u.position)
        FROM unnest(p.proargtypes) WITH ORDINALITY AS u (oid, position))),
      NULL,
      p.proacl,
      acldefault('f', p.proowner)
    FROM pg_proc p
    JOIN user_schema n ON n.oid = p.pronamespace
    WHERE p.proacl IS NOT NULL
    UNION ALL
    SELECT 'pg_language'::regclass, l.oid, 'LANGUAGE', quote_ident(l.lanname), NULL, l.lanacl, acldefault('l', l.lanowner)
    FROM pg_language l
    WHERE l.lanpltrusted
    UNION ALL
    SELECT
      'pg_foreign_data_wrapper'::regclass,
      w.oid,
      'FOREIGN DATA WRAPPER',
      quote_ident(w.fdwname),
      NULL,
      w.fdwacl,
      acldefault('F', w.fdwowner)
    FROM pg_foreign_data_wrapper w
    UNION ALL
    SELECT 'pg_foreign_server'::regclass, s.oid, 'FOREIGN SERVER', quote_ident(s.srvname), NULL, s.srvacl, acldefault('S', s.srvowner)
    FROM pg_foreign_server s) AS object
  CROSS JOIN LATERAL (
    SELECT e.grantee, e.privilege_type || CASE WHEN e.is_grantable THEN '*' ELSE '' END AS privilege, true AS is_own
    FROM aclexplode(object.acl) AS e
    UNION ALL
    SELECT e.grantee, e.privilege_type || CASE WHEN e.is_grantable THEN '*' ELSE '' END, false
    FROM aclexplode(object.usual) AS e) AS acl
  WHERE object.acl IS NOT NULL
    AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = object.classid AND x.objid = object.objid)
  GROUP BY object.word, object.identity, object.column_name, acl.grantee) AS held
WHERE held.granted <> held.usual
