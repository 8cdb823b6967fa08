-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new primary key public.parent.parent_key: PRIMARY KEY (id)
--   * dropped index public.parent.parent_key
--   * dropped primary key public.part.part_pkey
-- Schema: 9dda8f5c33b9e8bd -> e9c6e074cbc896c4

-- BREAKS RUNNING CODE: Code that looks for the rows in parent does not find them there from here on.
ALTER TABLE parent DETACH PARTITION part;

DROP INDEX parent_key;

-- BLOCKS READS: All access to part waits while its rows are checked against its bound.
ALTER TABLE parent ATTACH PARTITION part FOR VALUES FROM (1) TO (10);

-- BLOCKS READS: All access to parent waits while the index is built.
ALTER TABLE parent ADD CONSTRAINT parent_key PRIMARY KEY (id);
