-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new column public.loans.note: text NOT NULL
--   * new column public.loans.due: date
--   * new column public.loans.at: timestamp with time zone DEFAULT now() NOT NULL
-- Schema: 56f3be4dfef15495 -> 94a4e9a07fa7bad1

ALTER TABLE loans ADD COLUMN note text;

-- BACKFILL: give each row that is there a value before the next statement, for example
-- UPDATE loans SET note = ... WHERE note IS NULL;

-- BLOCKS READS: All access to loans waits while the rows are checked; one null makes the statement fail.
ALTER TABLE loans ALTER COLUMN note SET NOT NULL;

ALTER TABLE loans ADD COLUMN due date;

COMMENT ON COLUMN loans.due IS 'When';

ALTER TABLE loans ADD COLUMN at timestamp with time zone DEFAULT now() NOT NULL;
