-- What belongs to a class depends on it as a part of it; what was added to its family afterwards, on the family.
SELECT
  'OPERATOR_CLASS' AS kind,
  ARRAY[n.nspname, o.opcname]::text[] AS names,
  m.amname::text AS signature,
  ARRAY[format('CREATE OPERATOR CLASS %I.%I%s FOR TYPE %s USING %I FAMILY %I.%I AS %s', n.nspname, o.opcname,
    CASE WHEN o.opcdefault THEN ' DEFAULT' END, format_type(o.opcintype, NULL), m.amname, family_schema.nspname, f.opfname,
    concat_ws(', ',
      part.operators,
      part.functions,
      'STORAGE ' || coalesce(NULLIF(o.opckeytype, 0), CASE WHEN coalesce(part.operators, part.functions) IS NULL THEN o.opcintype END)::regtype))]
    AS statements,
  obj_description(o.oid, 'pg_opclass') AS comment,
  ARRAY[
    ['type', format_type(o.opcintype, NULL)],
    ['default', o.opcdefault],
    ['family', format('%I.%I', family_schema.nspname, f.opfname)],
    ['key type', format_type(NULLIF(o.opckeytype, 0), NULL)],
    ['operators', part.operators],
    ['functions', part.functions]]::text[] AS details
FROM pg_opclass o
JOIN user_schema n ON n.oid = o.opcnamespace
JOIN pg_am m ON m.oid = o.opcmethod
JOIN pg_opfamily f ON f.oid = o.opcfamily
JOIN pg_namespace family_schema ON family_schema.oid = f.opfnamespace
CROSS JOIN LATERAL (
  SELECT
    (SELECT string_agg(
        concat('OPERATOR ', a.amopstrategy, ' ', a.amopopr::regoperator,
          CASE WHEN sort.oid IS NOT NULL THEN format(' FOR ORDER BY %I.%I', s.nspname, sort.opfname) END),
        ', ' ORDER BY a.amopstrategy, a.amopopr::regoperator::text COLLATE "C")
      FROM pg_depend d
      JOIN pg_amop a ON a.oid = d.objid
      LEFT JOIN pg_opfamily sort ON sort.oid = a.amopsortfamily
      LEFT JOIN pg_namespace s ON s.oid = sort.opfnamespace
      WHERE d.classid = 'pg_amop'::regclass AND d.refclassid = 'pg_opclass'::regclass AND d.refobjid = o.oid) AS operators,
    (SELECT string_agg(
        format('FUNCTION %s (%s, %s) %s', a.amprocnum, a.amproclefttype::regtype, a.amprocrighttype::regtype, a.amproc::regprocedure),
        ', ' ORDER BY a.amprocnum, a.amproclefttype::regtype::text COLLATE "C", a.amprocrighttype::regtype::text COLLATE "C")
      FROM pg_depend d
      JOIN pg_amproc a ON a.oid = d.objid
      WHERE d.classid = 'pg_amproc'::regclass AND d.refclassid = 'pg_opclass'::regclass AND d.refobjid = o.oid) AS functions) AS part
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_opclass'::regclass AND x.objid = o.oid)
