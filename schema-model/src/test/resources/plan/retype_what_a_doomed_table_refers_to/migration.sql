-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * dropped table public.child
--   * column public.parent.id: type from integer to uuid
-- Schema: 45cf7b9729e7f0ad -> 9d4d7195168891ab

ALTER TABLE child DROP CONSTRAINT child_fk;

-- BLOCKS READS: All access to parent may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE parent ALTER COLUMN id TYPE uuid USING id::text::uuid;

-- DATA LOSS: The table's rows are lost.
DROP TABLE child;
