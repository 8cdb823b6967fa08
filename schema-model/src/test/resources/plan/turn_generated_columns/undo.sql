-- Schema Parity: takes the migration of the same version back.
--   * column public.t.a: type from bigint to integer
--   * column public.t.b: default from generated as (a::integer) stored to none
--   * column public.t.c: default from none to generated as (a + 1) stored
--   * column public.t.d: generation expression from (c + 1) stored to (b + 1) stored
-- Schema: b034ac700a6db97a -> cdf87b1841ec90f7

ALTER TABLE t ALTER COLUMN b DROP EXPRESSION;

ALTER TABLE t DROP COLUMN d;

-- DATA LOSS: The column's values are lost.
ALTER TABLE t DROP COLUMN c;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN a TYPE integer;

-- BLOCKS READS: All access to t waits while the table is written anew.
ALTER TABLE t ADD COLUMN c integer GENERATED ALWAYS AS (a + 1) STORED;

-- BLOCKS READS: All access to t waits while the table is written anew.
ALTER TABLE t ADD COLUMN d integer GENERATED ALWAYS AS (b + 1) STORED;
