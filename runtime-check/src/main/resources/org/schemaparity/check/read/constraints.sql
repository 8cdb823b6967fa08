-- Left out: what a table only has because its parent has it, and the rows by which a foreign key to a partitioned table is
-- kept once more for each partition.
SELECT
  c.nspname AS schema_name,
  c.relname AS owner_name,
  k.conname AS name,
  k.contype AS kind,
  CASE WHEN k.contype <> 'c' THEN ARRAY(
    SELECT a.attname::text
    FROM unnest(k.conkey) WITH ORDINALITY AS u (attnum, position)
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.attnum
    ORDER BY u.position) END AS columns,
  target_schema.nspname AS referenced_schema,
  target.relname AS referenced_table,
  CASE WHEN k.contype = 'f' THEN ARRAY(
    SELECT a.attname::text
    FROM unnest(k.confkey) WITH ORDINALITY AS u (attnum, position)
    JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.attnum
    ORDER BY u.position) END AS referenced_columns,
  k.confdeltype AS on_delete,
  k.confupdtype AS on_update,
  CASE WHEN k.confdelsetcols IS NOT NULL THEN ARRAY(
    SELECT a.attname::text
    FROM unnest(k.confdelsetcols) WITH ORDINALITY AS u (attnum, position)
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.attnum
    ORDER BY u.position) END AS set_columns,
  k.confmatchtype AS match_type,
  pg_get_expr(k.conbin, k.conrelid) AS expression,
  k.connoinherit AS is_no_inherit,
  k.condeferrable AS is_deferrable,
  k.condeferred AS is_deferred,
  k.conenforced AS is_enforced,
  k.convalidated AS is_validated,
  k.conperiod AS has_period,
  i.indexrelid AS index_id,
  m.amname AS method,
  CASE WHEN i.indnatts > i.indnkeyatts THEN ARRAY(
    SELECT a.attname::text
    FROM unnest(i.indkey::smallint[]) WITH ORDINALITY AS carried (attnum, position)
    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = carried.attnum
    WHERE carried.position > i.indnkeyatts
    ORDER BY carried.position) END AS include,
  coalesce(i.indnullsnotdistinct, false) AS is_nulls_not_distinct,
  pg_get_expr(i.indpred, i.indrelid) AS predicate,
  CASE WHEN k.contype = 'x' THEN ARRAY(
    SELECT CASE WHEN n.nspname = 'pg_catalog' THEN o.oprname ELSE format('%I.%s', n.nspname, o.oprname) END
    FROM unnest(k.conexclop) WITH ORDINALITY AS u (oid, position)
    JOIN pg_operator o ON o.oid = u.oid
    JOIN pg_namespace n ON n.oid = o.oprnamespace
    ORDER BY u.position) END AS operators,
  index_class.reloptions AS storage_parameters,
  s.spcname AS tablespace,
  description.description AS comment,
  ARRAY[
    ['index name', CASE WHEN index_class.relname <> k.conname THEN index_class.relname END],
    ['index comment', index_description.description],
    ['index validity', CASE WHEN NOT i.indisvalid THEN 'invalid' END],
    ['trigger state', switched.states]]::text[] AS details
FROM user_table c
JOIN (
  SELECT k.*
  FROM (SELECT true AS conenforced, false AS conperiod, NULL::smallint[] AS confdelsetcols) AS absent
  CROSS JOIN LATERAL (
    SELECT oid, conname, contype, conrelid, conkey, confrelid, confkey, confdeltype, confupdtype, confmatchtype, confdelsetcols,
      conbin, connoinherit, condeferrable, condeferred, conenforced, convalidated, conperiod, conindid, conexclop, conparentid,
      conislocal
    FROM pg_constraint
    WHERE contype IN ('p', 'u', 'x', 'f', 'c')) AS k) AS k ON k.conrelid = c.oid
LEFT JOIN (
  SELECT i.*
  FROM (SELECT false AS indnullsnotdistinct) AS absent
  CROSS JOIN LATERAL (
    SELECT indexrelid, indrelid, indkey, indnatts, indnkeyatts, indpred, indisvalid, indnullsnotdistinct FROM pg_index) AS i
) AS i ON i.indexrelid = k.conindid AND k.contype IN ('p', 'u', 'x')
LEFT JOIN pg_class index_class ON index_class.oid = i.indexrelid
LEFT JOIN pg_am m ON m.oid = index_class.relam
LEFT JOIN pg_tablespace s ON s.oid = index_class.reltablespace
LEFT JOIN pg_class target ON target.oid = k.confrelid
LEFT JOIN pg_namespace target_schema ON target_schema.oid = target.relnamespace
LEFT JOIN pg_description description ON description.classoid = 'pg_constraint'::regclass
  AND description.objoid = k.oid AND description.objsubid = 0
LEFT JOIN pg_description index_description ON index_description.classoid = 'pg_class'::regclass
  AND index_description.objoid = i.indexrelid AND index_description.objsubid = 0
LEFT JOIN (
  -- ALTER TABLE DISABLE TRIGGER ALL also reaches the triggers by which a constraint is kept.
  SELECT
    t.tgconstraint,
    string_agg(format('%s on %s %s', p.proname, t.tgrelid::regclass,
        CASE t.tgenabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' ELSE 'always' END),
      ', ' ORDER BY p.proname, t.tgrelid::regclass::text COLLATE "C") AS states
  FROM pg_trigger t
  JOIN pg_proc p ON p.oid = t.tgfoid
  WHERE t.tgisinternal AND t.tgenabled <> 'O' AND t.tgconstraint <> 0
  GROUP BY t.tgconstraint
) AS switched ON switched.tgconstraint = k.oid
WHERE k.conparentid = 0
  AND (k.conislocal OR k.contype <> 'c')
ORDER BY c.nspname, c.relname, k.conname
