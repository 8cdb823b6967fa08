-- Schema Parity: takes the migration of the same version back.
--   * dropped column public.t.b
--   * primary key public.t.t_pkey: columns from (b, id) to (id)
--   * index public.t.t_id_idx: keys from (b) to (id)
-- Schema: c2a736dc88bf6ce8 -> 0e93f738b3b1603c

ALTER TABLE t DROP CONSTRAINT t_pkey;

DROP INDEX t_id_idx;

-- BLOCKS READS: All access to t waits while the index is built.
ALTER TABLE t ADD CONSTRAINT t_pkey PRIMARY KEY (id);

-- BLOCKS WRITES: Writes to t wait while the index is built.
CREATE UNIQUE INDEX t_id_idx ON t (id);

ALTER TABLE t CLUSTER ON t_pkey;

ALTER TABLE t REPLICA IDENTITY USING INDEX t_id_idx;

-- DATA LOSS: The column's values are lost.
ALTER TABLE t DROP COLUMN b;
