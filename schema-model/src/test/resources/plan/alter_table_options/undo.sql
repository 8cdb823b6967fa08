-- Schema Parity: takes the migration of the same version back.
--   * table public.t: storage parameters from (fillfactor=80, toast.vacuum_truncate=false) to (fillfactor=70, autovacuum_enabled=false, toast.autovacuum_enabled=false)
--   * table public.t: row security from false to true
--   * table public.t: forced row security from false to true
--   * table public.t: replica identity from FULL to USING INDEX t_id_idx
--   * table public.t: clustered on from none to t_id_idx
--   * table public.u: unlogged from false to true
-- Schema: df2f978b8a3be914 -> bb9d547fade86921

ALTER TABLE t RESET (toast.vacuum_truncate);

ALTER TABLE t SET (fillfactor = 70, autovacuum_enabled = false, toast.autovacuum_enabled = false);

-- BREAKS RUNNING CODE: Roles other than the owner see only the rows that a policy shows them from here on.
ALTER TABLE t ENABLE ROW LEVEL SECURITY;

-- BREAKS RUNNING CODE: The owner too sees only the rows that a policy shows from here on.
ALTER TABLE t FORCE ROW LEVEL SECURITY;

-- BLOCKS READS: All access to u waits while the table is written anew.
ALTER TABLE u SET UNLOGGED;

ALTER TABLE t REPLICA IDENTITY USING INDEX t_id_idx;

ALTER TABLE t CLUSTER ON t_id_idx;
