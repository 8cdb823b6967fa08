-- An operator without a function is only announced, as another one's commutator or negator. An operator with one operand stands
-- before it; the other way round it is none of PostgreSQL's any more since 14.
SELECT
  'OPERATOR' AS kind,
  ARRAY[n.nspname, o.oprname]::text[] AS names,
  concat_ws(', ',
    format_type(NULLIF(o.oprleft, 0), NULL),
    coalesce(format_type(NULLIF(o.oprright, 0), NULL), 'NONE')) AS signature,
  ARRAY[format('CREATE OPERATOR %I.%s (%s)', n.nspname, o.oprname,
    concat_ws(', ',
      'FUNCTION = ' || o.oprcode,
      'LEFTARG = ' || format_type(NULLIF(o.oprleft, 0), NULL),
      'RIGHTARG = ' || format_type(NULLIF(o.oprright, 0), NULL),
      CASE WHEN commutator.oid IS NOT NULL THEN format('COMMUTATOR = OPERATOR(%I.%s)', commutator.nspname, commutator.oprname) END,
      CASE WHEN negator.oid IS NOT NULL THEN format('NEGATOR = OPERATOR(%I.%s)', negator.nspname, negator.oprname) END,
      'RESTRICT = ' || NULLIF(o.oprrest::oid, 0)::regproc,
      'JOIN = ' || NULLIF(o.oprjoin::oid, 0)::regproc,
      CASE WHEN o.oprcanhash THEN 'HASHES' END,
      CASE WHEN o.oprcanmerge THEN 'MERGES' END))]::text[] AS statements,
  obj_description(o.oid, 'pg_operator') AS comment,
  ARRAY[
    ['function', o.oprcode],
    ['result', format_type(o.oprresult, NULL)],
    ['commutator', CASE WHEN commutator.oid IS NOT NULL THEN format('%I.%s', commutator.nspname, commutator.oprname) END],
    ['negator', CASE WHEN negator.oid IS NOT NULL THEN format('%I.%s', negator.nspname, negator.oprname) END],
    ['restrict', NULLIF(o.oprrest::oid, 0)::regproc],
    ['join', NULLIF(o.oprjoin::oid, 0)::regproc],
    ['hashes', o.oprcanhash],
    ['merges', o.oprcanmerge]]::text[] AS details
FROM pg_operator o
JOIN user_schema n ON n.oid = o.oprnamespace
LEFT JOIN (
  SELECT other.oid, other.oprname, s.nspname FROM pg_operator other JOIN pg_namespace s ON s.oid = other.oprnamespace
) AS commutator ON commutator.oid = o.oprcom
LEFT JOIN (
  SELECT other.oid, other.oprname, s.nspname FROM pg_operator other JOIN pg_namespace s ON s.oid = other.oprnamespace
) AS negator ON negator.oid = o.oprnegate
WHERE o.oprcode::oid <> 0
  AND NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_operator'::regclass AND x.objid = o.oid)
