-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * index public.parent.parent_id_idx: invalid from true to false
-- Schema: b328166c98bc5b78 -> 658a5caa14b87179

DROP INDEX parent_id_idx;

-- BLOCKS WRITES: Writes to parent wait while the index is built.
CREATE INDEX parent_id_idx ON parent (id);
