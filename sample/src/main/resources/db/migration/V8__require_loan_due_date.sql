-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * column public.loan.due_on: not null from false to true
-- Schema: c25f7ab1a748219d -> db7a77bb5e144fae

-- BACKFILL: before due dates were kept, every loan ran for four weeks.
UPDATE loan SET due_on = CAST(borrowed_at AS date) + 28 WHERE due_on IS NULL;

-- BLOCKS READS: All access to loan waits while the rows are checked; one null makes the statement fail.
ALTER TABLE loan ALTER COLUMN due_on SET NOT NULL;
