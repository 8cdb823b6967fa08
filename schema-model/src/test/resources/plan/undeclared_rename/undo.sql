-- Schema Parity: takes the migration of the same version back.
--   * dropped table public.b
--   * new table public.a: columns (id)
--   * dropped column public.loans.due_on
--   * new column public.loans.due_date: date
-- Schema: d9fb6a34e1b22738 -> eed4f7b09794caf8

CREATE TABLE a (
  id bigint NOT NULL
);

ALTER TABLE loans ADD COLUMN due_date date;

-- DATA LOSS: The column's values are lost.
ALTER TABLE loans DROP COLUMN due_on;

-- DATA LOSS: The table's rows are lost.
DROP TABLE b;
