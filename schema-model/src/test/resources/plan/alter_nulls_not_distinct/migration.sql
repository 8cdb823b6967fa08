-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * unique constraint public.t.t_a_key: nulls not distinct from true to false
--   * index public.t.t_a_idx: nulls not distinct from false to true
-- Schema: 3783f15190ffc901 -> 00f3ff4ef67afab7

ALTER TABLE t DROP CONSTRAINT t_a_key;

DROP INDEX t_a_idx;

-- BLOCKS READS: All access to t waits while the index is built.
ALTER TABLE t ADD CONSTRAINT t_a_key UNIQUE (a);

-- BLOCKS WRITES: Writes to t wait while the index is built.
CREATE UNIQUE INDEX t_a_idx ON t (a) NULLS NOT DISTINCT;
