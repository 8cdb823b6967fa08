-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * table public.parent: access method from heap to none
-- Schema: e5a30e5f1454f752 -> 55e7a6d6170b6c0e

-- BLOCKS READS: All access to parent waits while the table is written anew.
ALTER TABLE parent SET ACCESS METHOD DEFAULT;
