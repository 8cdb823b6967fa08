-- Schema Parity: takes the migration of the same version back.
--   * dropped primary key public.parent.parent_key
--   * new index public.parent.parent_key: unique btree (id)
--   * new primary key public.part.part_id_idx: PRIMARY KEY (id)
-- Schema: e9c6e074cbc896c4 -> 6f028af464bfcd97

ALTER TABLE parent DROP CONSTRAINT parent_key;

-- BLOCKS READS: All access to part waits while the index is built.
ALTER TABLE part ADD CONSTRAINT part_id_idx PRIMARY KEY (id);

-- BLOCKS WRITES: Writes to parent wait while the index is built.
CREATE UNIQUE INDEX parent_key ON parent (id);
