SELECT
  format('operator class %I.%I USING %I', n.nspname, o.opcname, m.amname) AS name,
  ARRAY[
    ['type', format_type(o.opcintype, NULL)],
    ['default', o.opcdefault],
    ['family', format('%I.%I', family_schema.nspname, f.opfname)],
    ['key type', format_type(NULLIF(o.opckeytype, 0), NULL)],
    ['comment', obj_description(o.oid, 'pg_opclass')]]::text[] AS details
FROM pg_opclass o
JOIN user_schema n ON n.oid = o.opcnamespace
JOIN pg_am m ON m.oid = o.opcmethod
JOIN pg_opfamily f ON f.oid = o.opcfamily
JOIN pg_namespace family_schema ON family_schema.oid = f.opfnamespace
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_opclass'::regclass AND x.objid = o.oid)
