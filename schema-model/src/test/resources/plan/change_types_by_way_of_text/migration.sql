-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * dropped enum type public.state
--   * column public.t.a: type from public.state to text[]
--   * column public.t.b: type from integer to uuid
--   * column public.t.c: type from boolean to integer
--   * column public.t.d: type from text to jsonb
-- Schema: a356a15652019189 -> b94216f3d6acba3e

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN a TYPE text[] USING a::text::text[];

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN b TYPE uuid USING b::text::uuid;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN c TYPE integer USING c::integer;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN d TYPE jsonb USING d::jsonb;

DROP TYPE state;
