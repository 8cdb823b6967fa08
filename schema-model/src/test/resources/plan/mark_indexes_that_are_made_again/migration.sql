-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new column public.t.b: integer DEFAULT 0 NOT NULL
--   * primary key public.t.t_pkey: columns from (id) to (b, id)
--   * index public.t.t_id_idx: keys from (id) to (b)
-- Schema: 0e93f738b3b1603c -> c2a736dc88bf6ce8

ALTER TABLE t DROP CONSTRAINT t_pkey;

DROP INDEX t_id_idx;

ALTER TABLE t ADD COLUMN b integer DEFAULT 0 NOT NULL;

-- BLOCKS READS: All access to t waits while the index is built.
ALTER TABLE t ADD CONSTRAINT t_pkey PRIMARY KEY (b, id);

-- BLOCKS WRITES: Writes to t wait while the index is built.
CREATE UNIQUE INDEX t_id_idx ON t (b);

ALTER TABLE t CLUSTER ON t_pkey;

ALTER TABLE t REPLICA IDENTITY USING INDEX t_id_idx;
