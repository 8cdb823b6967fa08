SELECT
  'TEXT_SEARCH_DICTIONARY' AS kind,
  ARRAY[n.nspname, d.dictname]::text[] AS names,
  '' AS signature,
  ARRAY[format('CREATE TEXT SEARCH DICTIONARY %I.%I (TEMPLATE = %I.%I', n.nspname, d.dictname, template_schema.nspname, t.tmplname)
    || coalesce(', ' || d.dictinitoption, '') || ')']::text[] AS statements,
  obj_description(d.oid, 'pg_ts_dict') AS comment,
  ARRAY[
    ['template', format('%I.%I', template_schema.nspname, t.tmplname)],
    ['options', d.dictinitoption]]::text[] AS details
FROM pg_ts_dict d
JOIN user_schema n ON n.oid = d.dictnamespace
JOIN pg_ts_template t ON t.oid = d.dicttemplate
JOIN pg_namespace template_schema ON template_schema.oid = t.tmplnamespace
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_ts_dict'::regclass AND x.objid = d.oid)
