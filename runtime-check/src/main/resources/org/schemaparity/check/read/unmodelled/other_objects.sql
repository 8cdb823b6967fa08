-- Kinds so rare that their presence is all there is to say.
SELECT identified.type || ' ' || identified.identity AS name, '' AS residue
FROM (
  SELECT 'pg_operator'::regclass AS classid, o.oid AS objid FROM pg_operator o JOIN user_schema n ON n.oid = o.oprnamespace
  UNION ALL
  SELECT 'pg_opclass'::regclass, o.oid FROM pg_opclass o JOIN user_schema n ON n.oid = o.opcnamespace
  UNION ALL
  SELECT 'pg_opfamily'::regclass, o.oid FROM pg_opfamily o JOIN user_schema n ON n.oid = o.opfnamespace
  UNION ALL
  SELECT 'pg_conversion'::regclass, c.oid FROM pg_conversion c JOIN user_schema n ON n.oid = c.connamespace
  UNION ALL
  SELECT 'pg_ts_config'::regclass, t.oid FROM pg_ts_config t JOIN user_schema n ON n.oid = t.cfgnamespace
  UNION ALL
  SELECT 'pg_ts_dict'::regclass, t.oid FROM pg_ts_dict t JOIN user_schema n ON n.oid = t.dictnamespace
  UNION ALL
  SELECT 'pg_ts_parser'::regclass, t.oid FROM pg_ts_parser t JOIN user_schema n ON n.oid = t.prsnamespace
  UNION ALL
  SELECT 'pg_ts_template'::regclass, t.oid FROM pg_ts_template t JOIN user_schema n ON n.oid = t.tmplnamespace
  -- What has no schema is the user's when its oid is not one of initdb's; see "System Catalog Initial Data", oid assignment.
  UNION ALL
  SELECT 'pg_cast'::regclass, c.oid FROM pg_cast c WHERE c.oid >= 16384
  UNION ALL
  SELECT 'pg_transform'::regclass, t.oid FROM pg_transform t WHERE t.oid >= 16384
  UNION ALL
  SELECT 'pg_language'::regclass, l.oid FROM pg_language l WHERE l.oid >= 16384
  UNION ALL
  SELECT 'pg_am'::regclass, m.oid FROM pg_am m WHERE m.oid >= 16384
  UNION ALL
  SELECT 'pg_foreign_data_wrapper'::regclass, w.oid FROM pg_foreign_data_wrapper w
  UNION ALL
  SELECT 'pg_foreign_server'::regclass, s.oid FROM pg_foreign_server s
) AS object
CROSS JOIN LATERAL pg_identify_object(object.classid, object.objid, 0) AS identified
WHERE NOT EXISTS (
    SELECT FROM extension_member x WHERE x.classid = object.classid AND x.objid = object.objid)
  -- An operator class makes a family of its own name, and both name it.
  AND object.objid NOT IN (
    SELECT d.objid FROM pg_depend d WHERE d.classid = object.classid AND d.deptype IN ('i'))
