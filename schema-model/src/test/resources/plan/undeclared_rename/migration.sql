-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * dropped table public.a
--   * new table public.b: columns (id)
--   * dropped column public.loans.due_date
--   * new column public.loans.due_on: date
-- If table public.a is now b, say @Table(formerName = "a") there, and its data are kept.
-- If column public.loans.due_date is now due_on, say @Column(formerName = "due_date") there, and its data are kept.
-- Schema: eed4f7b09794caf8 -> d9fb6a34e1b22738

CREATE TABLE b (
  id bigint NOT NULL
);

ALTER TABLE loans ADD COLUMN due_on date;

-- DATA LOSS: The column's values are lost.
ALTER TABLE loans DROP COLUMN due_date;

-- DATA LOSS: The table's rows are lost.
DROP TABLE a;
