-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * dropped table public.part_2
--   * table public.part_1: partition of from PARTITION OF public.parent FOR VALUES FROM ('1') TO ('10') to PARTITION OF public.parent FOR VALUES FROM ('1') TO ('20')
-- Schema: 4810179788c0f35d -> d9f9200039276335

-- BREAKS RUNNING CODE: Code that looks for the rows in parent does not find them there from here on.
ALTER TABLE parent DETACH PARTITION part_2;

-- BREAKS RUNNING CODE: Code that looks for the rows in parent does not find them there from here on.
ALTER TABLE parent DETACH PARTITION part_1;

-- BLOCKS READS: All access to part_1 waits while its rows are checked against its bound.
ALTER TABLE parent ATTACH PARTITION part_1 FOR VALUES FROM ('1') TO ('20');

-- DATA LOSS: The table's rows are lost.
DROP TABLE part_2;
