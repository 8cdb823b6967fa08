-- Left out: what a family has because its classes have it.
SELECT
  'OPERATOR_FAMILY' AS kind,
  ARRAY[n.nspname, f.opfname]::text[] AS names,
  m.amname::text AS signature,
  format('CREATE OPERATOR FAMILY %I.%I USING %I', n.nspname, f.opfname, m.amname)
    || ARRAY(
      SELECT format('ALTER OPERATOR FAMILY %I.%I USING %I ADD %s', n.nspname, f.opfname, m.amname, added)
      FROM unnest(ARRAY[part.operators, part.functions]) AS added
      WHERE added IS NOT NULL) AS statements,
  obj_description(f.oid, 'pg_opfamily') AS comment,
  ARRAY[
    ['operators', part.operators],
    ['functions', part.functions]] AS details
FROM pg_opfamily f
JOIN user_schema n ON n.oid = f.opfnamespace
JOIN pg_am m ON m.oid = f.opfmethod
CROSS JOIN LATERAL (
  SELECT
    (SELECT string_agg(
        concat('OPERATOR ', a.amopstrategy, ' ', a.amopopr::regoperator,
          CASE WHEN sort.oid IS NOT NULL THEN format(' FOR ORDER BY %I.%I', s.nspname, sort.opfname) END),
        ', ' ORDER BY a.amoplefttype::regtype::text COLLATE "C", a.amoprighttype::regtype::text COLLATE "C", a.amopstrategy)
      FROM pg_depend d
      JOIN pg_amop a ON a.oid = d.objid
      LEFT JOIN pg_opfamily sort ON sort.oid = a.amopsortfamily
      LEFT JOIN pg_namespace s ON s.oid = sort.opfnamespace
      WHERE d.classid = 'pg_amop'::regclass AND d.refclassid = 'pg_opfamily'::regclass AND d.refobjid = f.oid
        AND a.amopfamily = f.oid) AS operators,
    (SELECT string_agg(
        format('FUNCTION %s (%s, %s) %s', a.amprocnum, a.amproclefttype::regtype, a.amprocrighttype::regtype, a.amproc::regprocedure),
        ', ' ORDER BY a.amproclefttype::regtype::text COLLATE "C", a.amprocrighttype::regtype::text COLLATE "C", a.amprocnum)
      FROM pg_depend d
      JOIN pg_amproc a ON a.oid = d.objid
      WHERE d.classid = 'pg_amproc'::regclass AND d.refclassid = 'pg_opfamily'::regclass AND d.refobjid = f.oid) AS functions) AS part
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_opfamily'::regclass AND x.objid = f.oid)
