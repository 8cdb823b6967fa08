-- Schema Parity: takes the migration of the same version back.
--   * new enum type public.state: ('open', 'done')
--   * column public.t.a: type from text[] to public.state
--   * column public.t.b: type from uuid to integer
--   * column public.t.c: type from integer to boolean
--   * column public.t.d: type from jsonb to text
-- Schema: b94216f3d6acba3e -> a356a15652019189

CREATE TYPE state AS ENUM ('open', 'done');

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN a TYPE state USING a::text::public.state;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN b TYPE integer USING b::text::integer;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN c TYPE boolean USING c::boolean;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN d TYPE text;
