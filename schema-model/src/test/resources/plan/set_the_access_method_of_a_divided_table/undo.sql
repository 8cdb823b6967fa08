-- Schema Parity: takes the migration of the same version back.
--   * table public.parent: access method from none to heap
-- Schema: 55e7a6d6170b6c0e -> e5a30e5f1454f752

-- BLOCKS READS: All access to parent waits while the table is written anew.
ALTER TABLE parent SET ACCESS METHOD heap;
