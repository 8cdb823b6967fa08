SELECT
  'EVENT_TRIGGER' AS kind,
  ARRAY[t.evtname]::text[] AS names,
  '' AS signature,
  concat(
    format('CREATE EVENT TRIGGER %I ON %s', t.evtname, t.evtevent),
    ' WHEN TAG IN (' || tags.sql || ')',
    format(' EXECUTE FUNCTION %s()', t.evtfoid::regproc))
    || CASE t.evtenabled
      WHEN 'D' THEN ARRAY[format('ALTER EVENT TRIGGER %I DISABLE', t.evtname)]
      WHEN 'R' THEN ARRAY[format('ALTER EVENT TRIGGER %I ENABLE REPLICA', t.evtname)]
      WHEN 'A' THEN ARRAY[format('ALTER EVENT TRIGGER %I ENABLE ALWAYS', t.evtname)]
      ELSE '{}' END AS statements,
  obj_description(t.oid, 'pg_event_trigger') AS comment,
  ARRAY[
    ['event', t.evtevent],
    ['tags', tags.sql],
    ['function', t.evtfoid::regproc],
    ['state', CASE t.evtenabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always' ELSE 'enabled' END]
  ]::text[] AS details
FROM pg_event_trigger t
CROSS JOIN LATERAL (
  SELECT string_agg(quote_literal(tag), ', ' ORDER BY tag COLLATE "C") AS sql FROM unnest(t.evttags) AS tag) AS tags
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_event_trigger'::regclass AND x.objid = t.oid)
