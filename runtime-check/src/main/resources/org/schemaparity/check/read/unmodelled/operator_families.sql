-- A family has what its classes say, too.
SELECT
  format('operator family %I.%I USING %I', n.nspname, f.opfname, m.amname) AS name,
  ARRAY[
    ['operators', (
      SELECT string_agg(
        concat(a.amopstrategy, ' ', a.amopopr::regoperator, ' for order by ' || sort_schema.nspname || '.' || s.opfname),
        ', ' ORDER BY a.amoplefttype::regtype::text COLLATE "C", a.amoprighttype::regtype::text COLLATE "C", a.amopstrategy)
      FROM pg_amop a
      LEFT JOIN pg_opfamily s ON s.oid = a.amopsortfamily
      LEFT JOIN pg_namespace sort_schema ON sort_schema.oid = s.opfnamespace
      WHERE a.amopfamily = f.oid)],
    ['functions', (
      SELECT string_agg(
        format('%s (%s, %s) %s', a.amprocnum, a.amproclefttype::regtype, a.amprocrighttype::regtype, a.amproc::regprocedure),
        ', ' ORDER BY a.amproclefttype::regtype::text COLLATE "C", a.amprocrighttype::regtype::text COLLATE "C", a.amprocnum)
      FROM pg_amproc a
      WHERE a.amprocfamily = f.oid)],
    ['comment', obj_description(f.oid, 'pg_opfamily')]]::text[] AS details
FROM pg_opfamily f
JOIN user_schema n ON n.oid = f.opfnamespace
JOIN pg_am m ON m.oid = f.opfmethod
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_opfamily'::regclass AND x.objid = f.oid)
