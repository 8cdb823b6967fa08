-- Schema Parity: takes the migration of the same version back.
--   * primary key public.t.t_pkey: storage parameters from (fillfactor=80, deduplicate_items=off) to (fillfactor=70)
--   * primary key public.t.t_pkey: comment from 'The other' to 'The first'
--   * unique constraint public.t.t_b_key: include from none to (c)
--   * unique constraint public.t.t_b_key: deferrability from initially immediate to initially deferred
--   * unique constraint public.t.t_b_key: comment from 'Anew' to none
--   * unique constraint public.t.t_c_key: storage parameters from none to (fillfactor=70)
-- Schema: d02e8373420b05e1 -> f9f30940a7769bbd

ALTER TABLE t DROP CONSTRAINT t_b_key;

ALTER INDEX t_pkey RESET (deduplicate_items);

ALTER INDEX t_pkey SET (fillfactor = 70);

-- BLOCKS READS: All access to t waits while the index is built.
ALTER TABLE t ADD CONSTRAINT t_b_key UNIQUE (b) INCLUDE (c) DEFERRABLE INITIALLY DEFERRED;

ALTER INDEX t_c_key SET (fillfactor = 70);

COMMENT ON CONSTRAINT t_pkey ON t IS 'The first';

COMMENT ON CONSTRAINT t_b_key ON t IS NULL;
