SELECT
  format('security label of %s on %s %s', s.provider, object.type, object.identity) AS name,
  ARRAY[['label', s.label]] AS details
FROM pg_seclabel s
CROSS JOIN LATERAL pg_identify_object(s.classoid, s.objoid, s.objsubid) AS object
WHERE NOT EXISTS (SELECT FROM extension_member x WHERE x.classid = s.classoid AND x.objid = s.objoid)
