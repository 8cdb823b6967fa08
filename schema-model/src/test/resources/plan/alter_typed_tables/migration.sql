-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * attribute public.pair.a: type from integer to bigint
--   * table public.free: of type from none to public.pair
--   * column public.free.a: type from integer to bigint
--   * column public.t.a: type from integer to bigint
--   * column public.t.a: nullability from NOT NULL to NULL
--   * column public.t.a: default from 1 to 2
--   * table public.u: of type from public.pair to none
--   * column public.u.a: type from integer to bigint
-- Schema: f681da3dc6144122 -> a6490bf25a1b13f6

ALTER TABLE u NOT OF;

ALTER TABLE t DROP CONSTRAINT t_check;

ALTER TYPE pair ALTER ATTRIBUTE a TYPE bigint CASCADE;

-- BLOCKS READS: All access to free may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE free ALTER COLUMN a TYPE bigint;

ALTER TABLE t ALTER COLUMN a SET DEFAULT 2;

ALTER TABLE t ALTER COLUMN a DROP NOT NULL;

-- BLOCKS READS: All access to u may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE u ALTER COLUMN a TYPE bigint;

ALTER TABLE free OF pair;

-- BLOCKS READS: All access to t waits while the rows are checked.
ALTER TABLE t ADD CONSTRAINT t_check CHECK (a > 0);
