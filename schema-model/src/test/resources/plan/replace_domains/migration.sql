-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * domain public.d: type from integer to bigint
-- Schema: 742950617045893f -> 1cd4480b770b29fe

ALTER TABLE t DROP CONSTRAINT t_check;

ALTER DOMAIN d RENAME TO d__old;

CREATE DOMAIN d AS bigint CONSTRAINT d_check CHECK (VALUE > 0);

ALTER DOMAIN over RENAME TO over__old;

CREATE DOMAIN over AS d;

ALTER TABLE t ALTER COLUMN a DROP DEFAULT;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN a TYPE d USING a::text::public.d;

ALTER TABLE t ALTER COLUMN a SET DEFAULT 1;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN b TYPE over[] USING b::text[]::public.over[];

-- BLOCKS READS: All access to t waits while the rows are checked.
ALTER TABLE t ADD CONSTRAINT t_check CHECK (a < 10);

DROP DOMAIN over__old;

DROP DOMAIN d__old;
