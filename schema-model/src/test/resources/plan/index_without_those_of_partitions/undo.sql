-- Schema Parity: takes the migration of the same version back.
--   * index public.parent.parent_id_idx: invalid from false to true
-- Schema: 658a5caa14b87179 -> b328166c98bc5b78

DROP INDEX parent_id_idx;

-- BLOCKS WRITES: Writes to parent wait while the index is built.
CREATE INDEX parent_id_idx ON ONLY parent (id);
