-- Schema Parity: takes the migration of the same version back.
--   * dropped table public.part_3
--   * table public.apart: partition of from PARTITION OF public.parent FOR VALUES FROM ('100') TO ('200') to none
--   * new column public.apart.id: bigint NOT NULL
--   * new column public.apart.v: text
--   * new column public.apart.more: integer
--   * new check constraint public.apart.v_check: CHECK (v <> '')
--   * column public.parent.v: default from 'y' to 'x'
--   * table public.part_1: partition of from PARTITION OF public.parent FOR VALUES FROM ('1') TO ('15') to PARTITION OF public.parent FOR VALUES FROM ('1') TO ('10')
--   * table public.part_1: storage parameters from none to (fillfactor=70)
--   * new check constraint public.part_1.part_1_check: CHECK (v <> 'z')
--   * table public.part_2: partition of from none to PARTITION OF public.parent FOR VALUES FROM ('10') TO ('20')
--   * dropped column public.part_2.id
--   * dropped column public.part_2.v
--   * dropped check constraint public.part_2.v_check
--   * dropped index public.part_2.part_2_v_idx
-- Schema: bc2b324663587770 -> 71849efe02f903a2

-- BREAKS RUNNING CODE: Code that looks for the rows in parent does not find them there from here on.
ALTER TABLE parent DETACH PARTITION apart;

DROP INDEX IF EXISTS apart_v_idx;

-- BREAKS RUNNING CODE: Code that looks for the rows in parent does not find them there from here on.
ALTER TABLE parent DETACH PARTITION part_3;

-- BREAKS RUNNING CODE: Code that looks for the rows in parent does not find them there from here on.
ALTER TABLE parent DETACH PARTITION part_1;

-- BLOCKS READS: All access to part_1 waits while its rows are checked against its bound.
ALTER TABLE parent ATTACH PARTITION part_1 FOR VALUES FROM ('1') TO ('10');

ALTER TABLE apart ADD COLUMN more integer;

ALTER TABLE apart ALTER COLUMN v DROP DEFAULT;

ALTER TABLE parent ALTER COLUMN v SET DEFAULT 'x';

ALTER TABLE part_1 ALTER COLUMN v SET DEFAULT 'one';

ALTER TABLE part_1 SET (fillfactor = 70);

-- BLOCKS READS: All access to part_2 waits while its rows are checked against its bound.
ALTER TABLE parent ATTACH PARTITION part_2 FOR VALUES FROM ('10') TO ('20');

-- BLOCKS READS: All access to part_1 waits while the rows are checked.
ALTER TABLE part_1 ADD CONSTRAINT part_1_check CHECK (v <> 'z');

-- DATA LOSS: The table's rows are lost.
DROP TABLE part_3;
