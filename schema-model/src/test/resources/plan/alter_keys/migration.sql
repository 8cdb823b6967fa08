-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * primary key public.t.t_pkey: storage parameters from (fillfactor=70) to (fillfactor=80, deduplicate_items=off)
--   * primary key public.t.t_pkey: comment from 'The first' to 'The other'
--   * unique constraint public.t.t_b_key: include from (c) to none
--   * unique constraint public.t.t_b_key: deferrability from initially deferred to initially immediate
--   * unique constraint public.t.t_b_key: comment from none to 'Anew'
--   * unique constraint public.t.t_c_key: storage parameters from (fillfactor=70) to none
-- Schema: f9f30940a7769bbd -> d02e8373420b05e1

ALTER TABLE t DROP CONSTRAINT t_b_key;

ALTER INDEX t_pkey SET (fillfactor = 80, deduplicate_items = off);

-- BLOCKS READS: All access to t waits while the index is built.
ALTER TABLE t ADD CONSTRAINT t_b_key UNIQUE (b) DEFERRABLE;

COMMENT ON CONSTRAINT t_b_key ON t IS 'Anew';

ALTER INDEX t_c_key RESET (fillfactor);

COMMENT ON CONSTRAINT t_pkey ON t IS 'The other';

COMMENT ON CONSTRAINT t_b_key ON t IS 'Anew';
