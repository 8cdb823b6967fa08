-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * table public.t: storage parameters from (fillfactor=70, autovacuum_enabled=false, toast.autovacuum_enabled=false) to (fillfactor=80, toast.vacuum_truncate=false)
--   * table public.t: row security from true to false
--   * table public.t: forced row security from true to false
--   * table public.t: replica identity from USING INDEX t_id_idx to FULL
--   * table public.t: clustered on from t_id_idx to none
--   * table public.u: unlogged from true to false
-- Schema: bb9d547fade86921 -> df2f978b8a3be914

ALTER TABLE t RESET (autovacuum_enabled, toast.autovacuum_enabled);

ALTER TABLE t SET (fillfactor = 80, toast.vacuum_truncate = false);

ALTER TABLE t DISABLE ROW LEVEL SECURITY;

ALTER TABLE t NO FORCE ROW LEVEL SECURITY;

-- BLOCKS READS: All access to u waits while the table is written anew.
ALTER TABLE u SET LOGGED;

ALTER TABLE t REPLICA IDENTITY FULL;

ALTER TABLE t SET WITHOUT CLUSTER;
