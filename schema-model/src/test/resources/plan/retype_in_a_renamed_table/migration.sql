-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * renamed table public.t to u
--   * renamed column public.u.a to b
--   * column public.u.b: type from integer to bigint
--   * renamed check constraint public.u.t_a_check to u_b_check
--   * renamed index public.u.t_idx to u_idx
-- Schema: 84b860cd40027b82 -> 275b0e681e83a118

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE t RENAME TO u;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE u RENAME COLUMN a TO b;

ALTER TABLE u DROP CONSTRAINT t_a_check;

DROP INDEX t_idx;

-- BLOCKS READS: All access to u may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE u ALTER COLUMN b TYPE bigint;

-- BLOCKS READS: All access to u waits while the rows are checked.
ALTER TABLE u ADD CONSTRAINT u_b_check CHECK (b > 0);

-- BLOCKS WRITES: Writes to u wait while the index is built.
CREATE INDEX u_idx ON u (b) WHERE b > 7;
