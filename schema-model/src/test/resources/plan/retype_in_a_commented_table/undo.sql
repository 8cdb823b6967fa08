-- Schema Parity: takes the migration of the same version back.
--   * table public.t: comment from 'after' to 'before'
--   * column public.t.a: type from numeric(9,2) to integer
--   * column public.t.g: comment from 'now told' to none
-- Schema: 66a34364ee3cb568 -> b78a4eca4492a268

ALTER TABLE t DROP CONSTRAINT t_a_check;

DROP INDEX t_g_idx;

ALTER TABLE t DROP COLUMN g;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN a TYPE integer;

-- BLOCKS READS: All access to t waits while the table is written anew.
ALTER TABLE t ADD COLUMN g boolean GENERATED ALWAYS AS (a IS NULL) STORED;

-- BLOCKS READS: All access to t waits while the rows are checked.
ALTER TABLE t ADD CONSTRAINT t_a_check CHECK (a > 0);

-- BLOCKS WRITES: Writes to t wait while the index is built.
CREATE INDEX t_g_idx ON t (g) WHERE a > 7;

COMMENT ON TABLE t IS 'before';
