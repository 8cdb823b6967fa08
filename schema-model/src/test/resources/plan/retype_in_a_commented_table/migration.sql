-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * table public.t: comment from 'before' to 'after'
--   * column public.t.a: type from integer to numeric(9,2)
--   * column public.t.g: comment from none to 'now told'
-- Schema: b78a4eca4492a268 -> 66a34364ee3cb568

ALTER TABLE t DROP CONSTRAINT t_a_check;

DROP INDEX t_g_idx;

ALTER TABLE t DROP COLUMN g;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN a TYPE numeric(9,2);

-- BLOCKS READS: All access to t waits while the table is written anew.
ALTER TABLE t ADD COLUMN g boolean GENERATED ALWAYS AS (a IS NULL) STORED;

COMMENT ON COLUMN t.g IS 'now told';

-- BLOCKS READS: All access to t waits while the rows are checked.
ALTER TABLE t ADD CONSTRAINT t_a_check CHECK (a > 0);

-- BLOCKS WRITES: Writes to t wait while the index is built.
CREATE INDEX t_g_idx ON t (g) WHERE a > 7;

COMMENT ON TABLE t IS 'after';
