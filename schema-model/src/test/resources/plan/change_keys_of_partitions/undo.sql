-- Schema Parity: takes the migration of the same version back.
--   * dropped primary key public.parent.parent_key
--   * new index public.parent.parent_key: unique btree (id)
--   * new primary key public.part.part_pkey: PRIMARY KEY (id)
-- Schema: e9c6e074cbc896c4 -> 9dda8f5c33b9e8bd

ALTER TABLE parent DROP CONSTRAINT parent_key;

-- BLOCKS READS: All access to part waits while the index is built.
ALTER TABLE part ADD CONSTRAINT part_pkey PRIMARY KEY (id);

-- BLOCKS WRITES: Writes to parent wait while the index is built.
CREATE UNIQUE INDEX parent_key ON parent (id);
