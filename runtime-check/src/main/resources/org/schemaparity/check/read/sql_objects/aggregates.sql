-- See "CREATE AGGREGATE": an aggregate that takes nothing is written with a star.
SELECT
  'AGGREGATE' AS kind,
  ARRAY[n.nspname, p.proname]::text[] AS names,
  CASE WHEN p.pronargs = 0 THEN '*' ELSE (
    SELECT string_agg(format_type(u.oid, NULL), ', ' ORDER BY u.position)
    FROM unnest(p.proargtypes) WITH ORDINALITY AS u (oid, position)) END AS signature,
  ARRAY[format('CREATE AGGREGATE %I.%I(%s) (%s)', n.nspname, p.proname,
    CASE WHEN p.pronargs = 0 THEN '*' ELSE pg_get_function_arguments(p.oid) END,
    concat_ws(', ',
      'SFUNC = ' || g.aggtransfn,
      'STYPE = ' || format_type(g.aggtranstype, NULL),
      'SSPACE = ' || NULLIF(g.aggtransspace, 0),
      'FINALFUNC = ' || NULLIF(g.aggfinalfn::oid, 0)::regproc,
      CASE WHEN g.aggfinalextra THEN 'FINALFUNC_EXTRA' END,
      CASE WHEN g.aggfinalfn::oid <> 0 THEN 'FINALFUNC_MODIFY = '
        || CASE g.aggfinalmodify WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END END,
      'COMBINEFUNC = ' || NULLIF(g.aggcombinefn::oid, 0)::regproc,
      'SERIALFUNC = ' || NULLIF(g.aggserialfn::oid, 0)::regproc,
      'DESERIALFUNC = ' || NULLIF(g.aggdeserialfn::oid, 0)::regproc,
      'INITCOND = ' || quote_literal(g.agginitval),
      'MSFUNC = ' || NULLIF(g.aggmtransfn::oid, 0)::regproc,
      'MINVFUNC = ' || NULLIF(g.aggminvtransfn::oid, 0)::regproc,
      'MSTYPE = ' || format_type(NULLIF(g.aggmtranstype, 0), NULL),
      'MSSPACE = ' || NULLIF(g.aggmtransspace, 0),
      'MFINALFUNC = ' || NULLIF(g.aggmfinalfn::oid, 0)::regproc,
      CASE WHEN g.aggmfinalextra THEN 'MFINALFUNC_EXTRA' END,
      CASE WHEN g.aggmfinalfn::oid <> 0 THEN 'MFINALFUNC_MODIFY = '
        || CASE g.aggmfinalmodify WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END END,
      'MINITCOND = ' || quote_literal(g.aggminitval),
      CASE WHEN o.oid IS NOT NULL THEN format('SORTOP = OPERATOR(%I.%s)', operator_schema.nspname, o.oprname) END,
      CASE p.proparallel WHEN 's' THEN 'PARALLEL = SAFE' WHEN 'r' THEN 'PARALLEL = RESTRICTED' END,
      CASE g.aggkind WHEN 'h' THEN 'HYPOTHETICAL' END))]::text[] AS statements,
  obj_description(p.oid, 'pg_proc') AS comment,
  ARRAY[
    ['kind', CASE g.aggkind WHEN 'o' THEN 'ordered-set' WHEN 'h' THEN 'hypothetical-set' ELSE 'normal' END],
    ['arguments', pg_get_function_arguments(p.oid)],
    ['result', pg_get_function_result(p.oid)],
    ['state function', g.aggtransfn],
    ['state type', format_type(g.aggtranstype, NULL)],
    ['state size', NULLIF(g.aggtransspace, 0)],
    ['final function', NULLIF(g.aggfinalfn::oid, 0)::regproc],
    ['final extra', NULLIF(g.aggfinalextra, false)],
    ['final modify', CASE g.aggfinalmodify WHEN 'r' THEN 'read only' WHEN 's' THEN 'shareable' ELSE 'read write' END],
    ['combine function', NULLIF(g.aggcombinefn::oid, 0)::regproc],
    ['serial function', NULLIF(g.aggserialfn::oid, 0)::regproc],
    ['deserial function', NULLIF(g.aggdeserialfn::oid, 0)::regproc],
    ['initial value', g.agginitval],
    ['moving state function', NULLIF(g.aggmtransfn::oid, 0)::regproc],
    ['moving inverse function', NULLIF(g.aggminvtransfn::oid, 0)::regproc],
    ['moving state type', format_type(NULLIF(g.aggmtranstype, 0), NULL)],
    ['moving state size', NULLIF(g.aggmtransspace, 0)],
    ['moving final function', NULLIF(g.aggmfinalfn::oid, 0)::regproc],
    ['moving final extra', NULLIF(g.aggmfinalextra, false)],
    ['moving final modify', CASE WHEN g.aggmfinalfn::oid <> 0 THEN
      CASE g.aggmfinalmodify WHEN 'r' THEN 'read only' WHEN 's' THEN 'shareable' ELSE 'read write' END END],
    ['moving initial value', g.aggminitval],
    ['sort operator', CASE WHEN o.oid IS NOT NULL THEN format('%I.%s', operator_schema.nspname, o.oprname) END],
    ['parallel', CASE p.proparallel WHEN 's' THEN 'safe' WHEN 'r' THEN 'restricted' ELSE 'unsafe' END]]::text[] AS details
FROM pg_aggregate g
JOIN pg_proc p ON p.oid = g.aggfnoid
JOIN user_schema n ON n.oid = p.pronamespace
LEFT JOIN pg_operator o ON o.oid = g.aggsortop
LEFT JOIN pg_namespace operator_schema ON operator_schema.oid = o.oprnamespace
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_proc'::regclass AND x.objid = p.oid)
