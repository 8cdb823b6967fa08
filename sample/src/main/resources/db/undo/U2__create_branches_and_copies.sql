-- Schema Parity: takes the migration of the same version back.
--   * dropped table public.branch
--   * dropped table public.copy
-- Schema: b01a2c2e2425f4e0 -> bba3821d00da0be3

ALTER TABLE copy DROP CONSTRAINT copy_branch_code_fkey;

-- DATA LOSS: The table's rows are lost.
DROP TABLE branch;

-- DATA LOSS: The table's rows are lost.
DROP TABLE copy;
