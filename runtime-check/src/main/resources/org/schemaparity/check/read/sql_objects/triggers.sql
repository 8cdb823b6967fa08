-- Left out: the triggers by which constraints are kept, and those that partitions have from their parents.
SELECT
  'TRIGGER' AS kind,
  ARRAY[c.nspname, c.relname, t.tgname]::text[] AS names,
  '' AS signature,
  t.definition
    || CASE t.tgenabled
      WHEN 'D' THEN ARRAY[format('ALTER TABLE %s DISABLE TRIGGER %I', c.sql_name, t.tgname)]
      WHEN 'R' THEN ARRAY[format('ALTER TABLE %s ENABLE REPLICA TRIGGER %I', c.sql_name, t.tgname)]
      WHEN 'A' THEN ARRAY[format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', c.sql_name, t.tgname)]
      ELSE '{}' END
    || ARRAY(
      SELECT format('ALTER TRIGGER %I ON %s DEPENDS ON EXTENSION %I', t.tgname, c.sql_name, e.extname)
      FROM pg_depend d
      JOIN pg_extension e ON e.oid = d.refobjid
      WHERE d.classid = 'pg_trigger'::regclass AND d.objid = t.oid AND d.refclassid = 'pg_extension'::regclass AND d.deptype = 'x'
      ORDER BY e.extname) AS statements,
  obj_description(t.oid, 'pg_trigger') AS comment,
  -- See TRIGGER_TYPE_ROW and the like in PostgreSQL's catalog/pg_trigger.h for the bits.
  ARRAY[
    ['timing', CASE WHEN t.tgtype & 2 <> 0 THEN 'before' WHEN t.tgtype & 64 <> 0 THEN 'instead of' ELSE 'after' END],
    ['events', concat_ws(', ',
      CASE WHEN t.tgtype & 4 <> 0 THEN 'insert' END,
      CASE WHEN t.tgtype & 8 <> 0 THEN 'delete' END,
      CASE WHEN t.tgtype & 16 <> 0 THEN 'update' END,
      CASE WHEN t.tgtype & 32 <> 0 THEN 'truncate' END)],
    ['columns', (
      SELECT string_agg(a.attname, ', ' ORDER BY a.attname)
      FROM pg_attribute a
      WHERE a.attrelid = t.tgrelid AND a.attnum = ANY (t.tgattr))],
    ['level', CASE WHEN t.tgtype & 1 <> 0 THEN 'row' ELSE 'statement' END],
    ['condition', substring(t.definition FROM ' WHEN \((.*)\) EXECUTE FUNCTION ')],
    ['function', t.tgfoid::regproc],
    ['arguments', NULLIF(replace(encode(t.tgargs, 'escape'), '\000', E'\n'), '')],
    ['transition tables', NULLIF(concat_ws(', ', 'old ' || quote_ident(t.tgoldtable), 'new ' || quote_ident(t.tgnewtable)), '')],
    ['deferrability', CASE WHEN t.tginitdeferred THEN 'initially deferred' WHEN t.tgdeferrable THEN 'deferrable' END],
    ['constraint', CASE WHEN t.tgconstraint <> 0 THEN 'constraint' END],
    ['referenced table', NULLIF(t.tgconstrrelid, 0)::regclass],
    ['state', CASE t.tgenabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always' ELSE 'enabled' END],
    ['depends on extension', (
      SELECT string_agg(e.extname, ', ' ORDER BY e.extname)
      FROM pg_depend d
      JOIN pg_extension e ON e.oid = d.refobjid
      WHERE d.classid = 'pg_trigger'::regclass AND d.objid = t.oid AND d.refclassid = 'pg_extension'::regclass AND d.deptype = 'x')]
  ]::text[] AS details
FROM (
  SELECT *, pg_get_triggerdef(oid) AS definition
  FROM pg_trigger
  WHERE NOT tgisinternal AND tgparentid = 0) AS t
JOIN user_relation c ON c.oid = t.tgrelid
