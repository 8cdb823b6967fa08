-- Schema Parity: takes the migration of the same version back.
--   * renamed table public.u to t
--   * renamed column public.t.b to a
--   * column public.t.a: type from bigint to integer
--   * renamed check constraint public.t.u_b_check to t_a_check
--   * renamed index public.t.u_idx to t_idx
-- Schema: 275b0e681e83a118 -> 84b860cd40027b82

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE u RENAME TO t;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE t RENAME COLUMN b TO a;

ALTER TABLE t DROP CONSTRAINT u_b_check;

DROP INDEX u_idx;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN a TYPE integer;

-- BLOCKS READS: All access to t waits while the rows are checked.
ALTER TABLE t ADD CONSTRAINT t_a_check CHECK (a > 0);

-- BLOCKS WRITES: Writes to t wait while the index is built.
CREATE INDEX t_idx ON t (a) WHERE a > 7;
