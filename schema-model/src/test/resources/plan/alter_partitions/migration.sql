-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * table public.apart: partition of from none to PARTITION OF public.parent FOR VALUES FROM ('100') TO ('200')
--   * dropped column public.apart.id
--   * dropped column public.apart.v
--   * dropped column public.apart.more
--   * dropped check constraint public.apart.v_check
--   * column public.parent.v: default from 'x' to 'y'
--   * table public.part_1: partition of from PARTITION OF public.parent FOR VALUES FROM ('1') TO ('10') to PARTITION OF public.parent FOR VALUES FROM ('1') TO ('15')
--   * table public.part_1: storage parameters from (fillfactor=70) to none
--   * dropped check constraint public.part_1.part_1_check
--   * table public.part_2: partition of from PARTITION OF public.parent FOR VALUES FROM ('10') TO ('20') to none
--   * new column public.part_2.id: bigint NOT NULL
--   * new column public.part_2.v: text DEFAULT 'x'
--   * new check constraint public.part_2.v_check: CHECK (v <> '')
--   * new index public.part_2.part_2_v_idx: btree (v) WITH (fillfactor = 70)
--   * new table public.part_3: PARTITION OF public.parent DEFAULT PARTITION BY LIST (v)
-- Schema: 71849efe02f903a2 -> bc2b324663587770

-- BREAKS RUNNING CODE: Code that looks for the rows in parent does not find them there from here on.
ALTER TABLE parent DETACH PARTITION part_2;

ALTER TABLE part_1 DROP CONSTRAINT part_1_check;

-- BREAKS RUNNING CODE: Code that looks for the rows in parent does not find them there from here on.
ALTER TABLE parent DETACH PARTITION part_1;

CREATE TABLE part_3 PARTITION OF parent DEFAULT PARTITION BY LIST (v);

-- BLOCKS READS: All access to part_1 waits while its rows are checked against its bound.
ALTER TABLE parent ATTACH PARTITION part_1 FOR VALUES FROM ('1') TO ('15');

ALTER TABLE apart ALTER COLUMN v SET DEFAULT 'y';

ALTER TABLE parent ALTER COLUMN v SET DEFAULT 'y';

ALTER TABLE part_1 ALTER COLUMN v SET DEFAULT 'one';

ALTER TABLE part_1 RESET (fillfactor);

-- DATA LOSS: The column's values are lost.
ALTER TABLE apart DROP COLUMN more;

-- BLOCKS READS: All access to apart waits while its rows are checked against its bound.
ALTER TABLE parent ATTACH PARTITION apart FOR VALUES FROM ('100') TO ('200');
