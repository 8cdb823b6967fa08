-- Schema Parity: takes the migration of the same version back.
--   * unique constraint public.t.t_a_key: nulls not distinct from false to true
--   * index public.t.t_a_idx: nulls not distinct from true to false
-- Schema: 00f3ff4ef67afab7 -> 3783f15190ffc901

ALTER TABLE t DROP CONSTRAINT t_a_key;

DROP INDEX t_a_idx;

-- BLOCKS READS: All access to t waits while the index is built.
ALTER TABLE t ADD CONSTRAINT t_a_key UNIQUE NULLS NOT DISTINCT (a);

-- BLOCKS WRITES: Writes to t wait while the index is built.
CREATE UNIQUE INDEX t_a_idx ON t (a);
