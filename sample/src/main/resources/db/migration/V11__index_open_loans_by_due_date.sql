-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new index public.loan.loan_due_on_idx: btree on due_on where returned_at IS NULL
-- Schema: d57c7b1a9677275b -> 3dfd123af4cc130e

-- BLOCKS WRITES: Writes to loan wait while the index is built.
CREATE INDEX loan_due_on_idx ON loan (due_on) WHERE returned_at IS NULL;
