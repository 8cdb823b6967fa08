-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * column public.t.name: type from character varying(20) to character varying(40)
-- Schema: 0f9a5f04b9b947de -> 552f857b8ae18bcd

ALTER TABLE t DROP COLUMN folded;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN name TYPE character varying(40);

-- BLOCKS READS: All access to t waits while the table is written anew.
ALTER TABLE t ADD COLUMN folded text GENERATED ALWAYS AS (lower(name)) STORED;
