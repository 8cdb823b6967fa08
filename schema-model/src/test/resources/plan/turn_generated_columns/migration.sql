-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * column public.t.a: type from integer to bigint
--   * column public.t.b: default from none to generated as (a::integer) stored
--   * column public.t.c: default from generated as (a + 1) stored to none
--   * column public.t.d: generation expression from (b + 1) stored to (c + 1) stored
-- Schema: cdf87b1841ec90f7 -> b034ac700a6db97a

ALTER TABLE t ALTER COLUMN c DROP EXPRESSION;

ALTER TABLE t DROP COLUMN d;

-- DATA LOSS: The column's values are lost.
ALTER TABLE t DROP COLUMN b;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN a TYPE bigint;

-- BLOCKS READS: All access to t waits while the table is written anew.
ALTER TABLE t ADD COLUMN b integer GENERATED ALWAYS AS (a::integer) STORED;

-- BLOCKS READS: All access to t waits while the table is written anew.
ALTER TABLE t ADD COLUMN d integer GENERATED ALWAYS AS (c + 1) STORED;
