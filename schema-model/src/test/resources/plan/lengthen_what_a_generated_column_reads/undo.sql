-- Schema Parity: takes the migration of the same version back.
--   * column public.t.name: type from character varying(40) to character varying(20)
-- Schema: 552f857b8ae18bcd -> 0f9a5f04b9b947de

ALTER TABLE t DROP COLUMN folded;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN name TYPE character varying(20);

-- BLOCKS READS: All access to t waits while the table is written anew.
ALTER TABLE t ADD COLUMN folded text GENERATED ALWAYS AS (lower(name)) STORED;
