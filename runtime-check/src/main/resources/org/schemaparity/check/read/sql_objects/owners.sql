-- Whoever owns a table owns the sequences, indexes and types that belong to it. A schema public that belongs to whom initdb
-- gave it to has no owner of its own.
SELECT
  'OWNER' AS kind,
  ARRAY[lower(owned.word) || ' ' || owned.identity]::text[] AS names,
  '' AS signature,
  ARRAY[format('ALTER %s %s OWNER TO %I', owned.word, owned.identity, pg_get_userbyid(owned.owner))]::text[] AS statements,
  NULL AS comment,
  ARRAY[['role', pg_get_userbyid(owned.owner)]]::text[] AS details
FROM (
  SELECT 'pg_namespace'::regclass AS classid, n.oid AS objid, 'SCHEMA' AS word, quote_ident(n.nspname) AS identity, s.nspowner AS owner
  FROM user_schema n
  JOIN pg_namespace s ON s.oid = n.oid
  WHERE n.nspname <> 'public' OR pg_get_userbyid(s.nspowner) <> 'pg_database_owner' AND s.nspowner <> 10
  UNION ALL
  SELECT
    'pg_class'::regclass,
    c.oid,
    CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'f' THEN 'FOREIGN TABLE' ELSE 'TABLE' END,
    c.sql_name,
    c.relowner
  FROM user_relation c
  UNION ALL
  SELECT 'pg_class'::regclass, c.oid, 'SEQUENCE', format('%I.%I', n.nspname, c.relname), c.relowner
  FROM pg_class c
  JOIN user_schema n ON n.oid = c.relnamespace
  WHERE c.relkind = 'S' AND c.relpersistence <> 't'
    AND c.oid NOT IN (
      SELECT d.objid
      FROM pg_depend d
      WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i'))
  UNION ALL
  SELECT
    'pg_type'::regclass,
    t.oid,
    CASE t.typtype WHEN 'd' THEN 'DOMAIN' ELSE 'TYPE' END,
    format('%I.%I', n.nspname, t.typname),
    t.typowner
  FROM pg_type t
  JOIN user_schema n ON n.oid = t.typnamespace
  LEFT JOIN pg_class c ON c.oid = t.typrelid
  WHERE t.typtype <> 'm'
    AND (c.oid IS NULL OR c.relkind = 'c')
    AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)
  UNION ALL
  SELECT
    'pg_proc'::regclass,
    p.oid,
    CASE p.prokind WHEN 'p' THEN 'PROCEDURE' WHEN 'a' THEN 'AGGREGATE' ELSE 'FUNCTION' END,
    format('%I.%I(%s)', n.nspname, p.proname, CASE WHEN p.prokind = 'a' AND p.pronargs = 0 THEN '*' ELSE (
      SELECT string_agg(format_type(u.oid, NULL), ', ' ORDER BY u.position)
      FROM unnest(p.proargtypes) WITH ORDINALITY AS u (oid, position)) END),
    p.proowner
  FROM pg_proc p
  JOIN user_schema n ON n.oid = p.pronamespace
  WHERE NOT EXISTS (
    SELECT FROM pg_depend d
    WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.refclassid = 'pg_type'::regclass AND d.deptype = 'i')
  UNION ALL
  SELECT
    'pg_operator'::regclass,
    o.oid,
    'OPERATOR',
    format('%I.%s (%s, %s)', n.nspname, o.oprname,
      coalesce(format_type(NULLIF(o.oprleft, 0), NULL), 'NONE'),
      coalesce(format_type(NULLIF(o.oprright, 0), NULL), 'NONE')),
    o.oprowner
  FROM pg_operator o
  JOIN user_schema n ON n.oid = o.oprnamespace
  UNION ALL
  SELECT 'pg_opclass'::regclass, o.oid, 'OPERATOR CLASS', format('%I.%I USING %I', n.nspname, o.opcname, m.amname), o.opcowner
  FROM pg_opclass o
  JOIN user_schema n ON n.oid = o.opcnamespace
  JOIN pg_am m ON m.oid = o.opcmethod
  UNION ALL
  SELECT 'pg_opfamily'::regclass, o.oid, 'OPERATOR FAMILY', format('%I.%I USING %I', n.nspname, o.opfname, m.amname), o.opfowner
  FROM pg_opfamily o
  JOIN user_schema n ON n.oid = o.opfnamespace
  JOIN pg_am m ON m.oid = o.opfmethod
  UNION ALL
  SELECT 'pg_collation'::regclass, l.oid, 'COLLATION', format('%I.%I', n.nspname, l.collname), l.collowner
  FROM pg_collation l
  JOIN user_schema n ON n.oid = l.collnamespace
  UNION ALL
  SELECT 'pg_conversion'::regclass, v.oid, 'CONVERSION', format('%I.%I', n.nspname, v.conname), v.conowner
  FROM pg_conversion v
  JOIN user_schema n ON n.oid = v.connamespace
  UNION ALL
  SELECT 'pg_ts_dict'::regclass, d.oid, 'TEXT SEARCH DICTIONARY', format('%I.%I', n.nspname, d.dictname), d.dictowner
  FROM pg_ts_dict d
  JOIN user_schema n ON n.oid = d.dictnamespace
  UNION ALL
  SELECT 'pg_ts_config'::regclass, f.oid, 'TEXT SEARCH CONFIGURATION', format('%I.%I', n.nspname, f.cfgname), f.cfgowner
  FROM pg_ts_config f
  JOIN user_schema n ON n.oid = f.cfgnamespace
  UNION ALL
  SELECT 'pg_statistic_ext'::regclass, s.oid, 'STATISTICS', format('%I.%I', n.nspname, s.stxname), s.stxowner
  FROM pg_statistic_ext s
  JOIN user_schema n ON n.oid = s.stxnamespace
  UNION ALL
  SELECT 'pg_foreign_data_wrapper'::regclass, w.oid, 'FOREIGN DATA WRAPPER', quote_ident(w.fdwname), w.fdwowner
  FROM pg_foreign_data_wrapper w
  UNION ALL
  SELECT 'pg_foreign_server'::regclass, s.oid, 'SERVER', quote_ident(s.srvname), s.srvowner
  FROM pg_foreign_server s
  UNION ALL
  SELECT 'pg_event_trigger'::regclass, t.oid, 'EVENT TRIGGER', quote_ident(t.evtname), t.evtowner
  FROM pg_event_trigger t
  UNION ALL
  SELECT 'pg_language'::regclass, l.oid, 'LANGUAGE', quote_ident(l.lanname), l.lanowner
  FROM pg_language l
  WHERE l.oid >= 16384
  UNION ALL
  SELECT 'pg_publication'::regclass, p.oid, 'PUBLICATION', quote_ident(p.pubname), p.pubowner
  FROM pg_publication p
  WHERE EXISTS (SELECT FROM request WHERE name = 'PUBLICATIONS')) AS owned
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = owned.classid AND x.objid = owned.objid)
