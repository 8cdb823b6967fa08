-- The constructors of a range type come and go with it.
SELECT
  CASE p.prokind WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END AS kind,
  ARRAY[n.nspname, p.proname]::text[] AS names,
  p.signature,
  rtrim(p.definition, E'\n') || ARRAY(
    SELECT format('ALTER ROUTINE %I.%I(%s) DEPENDS ON EXTENSION %I', n.nspname, p.proname, p.signature, e.extname)
    FROM pg_depend d
    JOIN pg_extension e ON e.oid = d.refobjid
    WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.refclassid = 'pg_extension'::regclass AND d.deptype = 'x'
    ORDER BY e.extname) AS statements,
  obj_description(p.oid, 'pg_proc') AS comment,
  ARRAY[
    ['result', pg_get_function_result(p.oid)],
    ['arguments', pg_get_function_arguments(p.oid)],
    ['language', l.lanname],
    -- The body of a function in standard SQL is kept as a tree, and printed after the lines that begin with a blank.
    ['body', coalesce(p.probin || ' ', '')
      || CASE WHEN p.has_tree THEN rtrim(substring(p.definition FROM E'\n((?:RETURN|BEGIN ATOMIC).*)$'), E'\n') ELSE p.prosrc END],
    ['volatility', CASE p.provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END],
    ['null input', CASE WHEN p.proisstrict THEN 'returns null' ELSE 'calls' END],
    ['security', CASE WHEN p.prosecdef THEN 'definer' ELSE 'invoker' END],
    ['leakproof', p.proleakproof],
    ['parallel', CASE p.proparallel WHEN 's' THEN 'safe' WHEN 'r' THEN 'restricted' ELSE 'unsafe' END],
    ['cost', p.procost],
    ['rows', p.prorows],
    ['settings', (SELECT string_agg(s, ', ' ORDER BY s COLLATE "C") FROM unnest(p.proconfig) AS s)],
    ['support', NULLIF(p.prosupport::oid, 0)::regproc],
    ['transforms', (
      SELECT string_agg(format_type(u.oid, NULL), ', ' ORDER BY u.position)
      FROM unnest(p.protrftypes) WITH ORDINALITY AS u (oid, position))],
    ['window', p.prokind = 'w'],
    ['depends on extension', (
      SELECT string_agg(e.extname, ', ' ORDER BY e.extname)
      FROM pg_depend d
      JOIN pg_extension e ON e.oid = d.refobjid
      WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.refclassid = 'pg_extension'::regclass AND d.deptype = 'x')]
  ]::text[] AS details
FROM (SELECT NULL::pg_node_tree AS prosqlbody) AS absent
CROSS JOIN LATERAL (
  SELECT
    oid, proname, pronamespace, prokind, prolang, probin, prosrc, provolatile, proisstrict, prosecdef, proleakproof, proparallel,
    procost, prorows, proconfig, prosupport, protrftypes,
    prosqlbody IS NOT NULL AS has_tree,
    CASE WHEN prokind <> 'a' THEN pg_get_functiondef(oid) END AS definition,
    (SELECT coalesce(string_agg(format_type(u.oid, NULL), ', ' ORDER BY u.position), '')
      FROM unnest(proargtypes) WITH ORDINALITY AS u (oid, position)) AS signature
  FROM pg_proc
  WHERE prokind <> 'a'
    AND pronamespace IN (SELECT s.oid FROM user_schema s)
    AND pg_proc.oid NOT IN (SELECT x.objid FROM extension_member x WHERE x.classid = 'pg_proc'::regclass)) AS p
JOIN user_schema n ON n.oid = p.pronamespace
JOIN pg_language l ON l.oid = p.prolang
WHERE NOT EXISTS (
    SELECT FROM pg_depend d
    WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.refclassid = 'pg_type'::regclass AND d.deptype = 'i')
