-- Schema Parity: takes the migration of the same version back.
--   * table public.part_1: partition of from PARTITION OF public.parent FOR VALUES FROM ('1') TO ('20') to PARTITION OF public.parent FOR VALUES FROM ('1') TO ('10')
--   * new table public.part_2: PARTITION OF public.parent FOR VALUES FROM ('10') TO ('20')
-- Schema: d9f9200039276335 -> 4810179788c0f35d

-- BREAKS RUNNING CODE: Code that looks for the rows in parent does not find them there from here on.
ALTER TABLE parent DETACH PARTITION part_1;

CREATE TABLE part_2 PARTITION OF parent FOR VALUES FROM ('10') TO ('20');

-- BLOCKS READS: All access to part_1 waits while its rows are checked against its bound.
ALTER TABLE parent ATTACH PARTITION part_1 FOR VALUES FROM ('1') TO ('10');
