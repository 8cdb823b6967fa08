-- Schema Parity: takes the migration of the same version back.
--   * dropped column public.loans.note
--   * dropped column public.loans.due
--   * dropped column public.loans.at
-- Schema: 94a4e9a07fa7bad1 -> 56f3be4dfef15495

-- DATA LOSS: The column's values are lost.
ALTER TABLE loans DROP COLUMN note;

-- DATA LOSS: The column's values are lost.
ALTER TABLE loans DROP COLUMN due;

-- DATA LOSS: The column's values are lost.
ALTER TABLE loans DROP COLUMN at;
