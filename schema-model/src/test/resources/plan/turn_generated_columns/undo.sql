-- Schema Parity: takes the migration of the same version back.
--   * column public.t.a: type from bigint to integer
--   * column public.t.b: value from generated as (a::integer) stored to none
--   * column public.t.c: value from none to generated as (a + 1) stored
--   * column public.t.d: value from generated as (c + 1) stored to generated as (b + 1) stored
-- Schema: 9593890125f6840d -> 8448546374ccf431

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
