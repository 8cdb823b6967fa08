SELECT
  format('event trigger %I', t.evtname) AS name,
  concat_ws(', ',
    'on ' || t.evtevent,
    'tags ' || array_to_string(t.evttags, ' '),
    'execute ' || t.evtfoid::regprocedure,
    CASE t.evtenabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'enabled replica' WHEN 'A' THEN 'enabled always' END) AS residue
FROM pg_event_trigger t
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = 'pg_event_trigger'::regclass AND x.objid = t.oid)
