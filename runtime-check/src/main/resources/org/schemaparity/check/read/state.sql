-- What changes whenever the definition of a user's object does. Temporary objects, rows and statistics come and go without it.
, lasting_schema AS (
  SELECT n.oid, n.xmin FROM pg_namespace n WHERE n.nspname !~ '^pg_(toast_)?temp_'
), lasting AS (
  SELECT c.* FROM pg_class c WHERE c.oid >= 16384 AND c.relpersistence <> 't'
)
SELECT count(*) || ' ' || coalesce(sum(hashtext(entry)), 0) AS state
FROM (
  SELECT concat_ws(' ', 'schema', oid, xmin) AS entry FROM lasting_schema
  -- A table that is emptied or sorted anew gets another row in this catalog.
  UNION ALL SELECT concat_ws(' ', 'class', oid, relname, relnamespace, relkind, reloptions, relpartbound) FROM lasting
  UNION ALL SELECT concat_ws(' ', 'attribute', a.attrelid, a.attnum, a.xmin) FROM pg_attribute a JOIN lasting c ON c.oid = a.attrelid WHERE a.attnum > 0
  UNION ALL SELECT concat_ws(' ', 'default', d.oid, d.xmin) FROM pg_attrdef d JOIN lasting c ON c.oid = d.adrelid
  UNION ALL SELECT concat_ws(' ', 'index', i.indexrelid, i.xmin) FROM pg_index i JOIN lasting c ON c.oid = i.indrelid
  UNION ALL SELECT concat_ws(' ', 'constraint', k.oid, k.xmin) FROM pg_constraint k JOIN lasting_schema n ON n.oid = k.connamespace WHERE k.oid >= 16384
  UNION ALL SELECT concat_ws(' ', 'trigger', t.oid, t.xmin) FROM pg_trigger t JOIN lasting c ON c.oid = t.tgrelid
  UNION ALL SELECT concat_ws(' ', 'rule', r.oid, r.xmin) FROM pg_rewrite r JOIN lasting c ON c.oid = r.ev_class
  UNION ALL SELECT concat_ws(' ', 'policy', p.oid, p.xmin) FROM pg_policy p
  UNION ALL SELECT concat_ws(' ', 'type', t.oid, t.xmin) FROM pg_type t JOIN lasting_schema n ON n.oid = t.typnamespace WHERE t.oid >= 16384
  UNION ALL SELECT concat_ws(' ', 'routine', p.oid, p.xmin) FROM pg_proc p JOIN lasting_schema n ON n.oid = p.pronamespace WHERE p.oid >= 16384
  UNION ALL SELECT concat_ws(' ', 'operator', o.oid, o.xmin) FROM pg_operator o WHERE o.oid >= 16384
  UNION ALL SELECT concat_ws(' ', 'collation', c.oid, c.xmin) FROM pg_collation c WHERE c.oid >= 16384
  UNION ALL SELECT concat_ws(' ', 'statistics', s.oid, s.xmin) FROM pg_statistic_ext s) AS entries
