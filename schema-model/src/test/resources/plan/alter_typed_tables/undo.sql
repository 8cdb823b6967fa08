-- Schema Parity: takes the migration of the same version back.
--   * attribute public.pair.a: type from bigint to integer
--   * table public.free: of type from public.pair to none
--   * column public.free.a: type from bigint to integer
--   * column public.t.a: type from bigint to integer
--   * column public.t.a: nullability from NULL to NOT NULL
--   * column public.t.a: default from 2 to 1
--   * table public.u: of type from none to public.pair
--   * column public.u.a: type from bigint to integer
-- Schema: a6490bf25a1b13f6 -> f681da3dc6144122

ALTER TABLE free NOT OF;

ALTER TABLE t DROP CONSTRAINT t_check;

ALTER TYPE pair ALTER ATTRIBUTE a TYPE integer CASCADE;

-- BLOCKS READS: All access to free may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE free ALTER COLUMN a TYPE integer;

ALTER TABLE t ALTER COLUMN a SET DEFAULT 1;

-- BACKFILL: give each row that is there a value before the next statement, for example
-- UPDATE t SET a = ... WHERE a IS NULL;

-- BLOCKS READS: All access to t waits while the rows are checked; one null makes the statement fail.
ALTER TABLE t ALTER COLUMN a SET NOT NULL;

-- BLOCKS READS: All access to u may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE u ALTER COLUMN a TYPE integer;

ALTER TABLE u OF pair;

-- BLOCKS READS: All access to t waits while the rows are checked.
ALTER TABLE t ADD CONSTRAINT t_check CHECK (a > 0);
