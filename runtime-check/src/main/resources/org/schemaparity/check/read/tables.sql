SELECT
  c.nspname AS schema_name,
  c.relname AS name,
  obj_description(c.oid, 'pg_class') AS comment,
  c.relpersistence = 'u' AS is_unlogged,
  pg_get_partkeydef(c.oid) AS partition_key,
  c.relispartition AS is_partition,
  pg_get_expr(c.relpartbound, c.oid) AS bound,
  ARRAY(
    SELECT n.nspname::text
    FROM pg_inherits i
    JOIN pg_class parent ON parent.oid = i.inhparent
    JOIN pg_namespace n ON n.oid = parent.relnamespace
    WHERE i.inhrelid = c.oid
    ORDER BY i.inhseqno) AS parent_schemas,
  ARRAY(
    SELECT parent.relname::text
    FROM pg_inherits i
    JOIN pg_class parent ON parent.oid = i.inhparent
    WHERE i.inhrelid = c.oid
    ORDER BY i.inhseqno) AS parent_tables,
  type_schema.nspname AS type_schema,
  type.typname AS type_name,
  ARRAY(
    SELECT unnest(c.reloptions)
    UNION ALL
    SELECT 'toast.' || unnest(toast.reloptions)) AS storage_parameters,
  -- A partitioned table has a method only if it was given one.
  CASE WHEN m.amname <> 'heap' OR c.relkind = 'p' THEN m.amname END AS access_method,
  s.spcname AS tablespace,
  c.relrowsecurity AS has_row_security,
  c.relforcerowsecurity AS has_forced_row_security,
  c.relreplident AS replica_identity,
  replica_index.relname AS replica_index,
  cluster_index.relname AS cluster_index,
  ARRAY[
    ['detach', CASE WHEN detached.inhdetachpending THEN 'pending' END],
    ['column order', CASE WHEN EXISTS (SELECT FROM request WHERE name = 'COLUMN_ORDER') THEN (
      SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
      FROM pg_attribute a
      WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) END]] || clone.details AS details
FROM user_table c
LEFT JOIN pg_class toast ON toast.oid = c.reltoastrelid
LEFT JOIN pg_type type ON type.oid = c.reloftype
LEFT JOIN pg_namespace type_schema ON type_schema.oid = type.typnamespace
LEFT JOIN pg_am m ON m.oid = c.relam
LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace
LEFT JOIN pg_index replica ON replica.indrelid = c.oid AND replica.indisreplident
LEFT JOIN pg_class replica_index ON replica_index.oid = replica.indexrelid
LEFT JOIN pg_index clustered ON clustered.indrelid = c.oid AND clustered.indisclustered
LEFT JOIN pg_class cluster_index ON cluster_index.oid = clustered.indexrelid
LEFT JOIN (
  SELECT i.inhrelid, i.inhdetachpending
  FROM (SELECT false AS inhdetachpending) AS absent
  CROSS JOIN LATERAL (SELECT inhrelid, inhdetachpending FROM pg_inherits) AS i
  WHERE i.inhdetachpending) AS detached ON detached.inhrelid = c.oid
LEFT JOIN (
  -- A trigger that a partition has from its parent, and those by which it keeps a foreign key of its parent, may be switched
  -- on its own.
  SELECT own.tgrelid, array_agg(ARRAY['trigger state of ' || own.name, own.states]) AS details
  FROM (
    SELECT
      t.tgrelid,
      coalesce(k.conname, t.tgname) AS name,
      string_agg(
        concat(
          CASE WHEN k.oid IS NOT NULL THEN format('%s on %s ', p.proname, t.tgrelid::regclass) END,
          CASE t.tgenabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always' ELSE 'enabled' END),
        ', ' ORDER BY p.proname) AS states
    FROM pg_trigger t
    JOIN pg_proc p ON p.oid = t.tgfoid
    LEFT JOIN pg_trigger parent ON parent.oid = t.tgparentid
    LEFT JOIN pg_constraint k ON k.oid = t.tgconstraint AND t.tgname ~ '^RI_ConstraintTrigger_'
    WHERE (t.tgparentid <> 0 OR k.conparentid <> 0)
      AND t.tgenabled <> coalesce(parent.tgenabled, 'O')
    GROUP BY t.tgrelid, coalesce(k.conname, t.tgname)) AS own
  GROUP BY own.tgrelid) AS clone ON clone.tgrelid = c.oid
ORDER BY c.nspname, c.relname
