-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * column public.t.a: collation from none to pg_catalog.C
--   * column public.t.b: storage from external to none
--   * column public.t.b: statistics target from 500 to none
--   * column public.t.b: attribute options from (n_distinct=-0.5, n_distinct_inherited=100) to (n_distinct=7)
--   * column public.t.c: storage from external to none
--   * column public.t.d: type from text to character varying(9)
--   * new column public.t.e: text STORAGE EXTERNAL STATISTICS 7 WITH (n_distinct = 7)
-- Schema: 0fa507aad0c1ee81 -> f77c8585530f3214

ALTER TABLE t ADD COLUMN e text;

ALTER TABLE t ALTER COLUMN e SET STORAGE EXTERNAL;

ALTER TABLE t ALTER COLUMN e SET STATISTICS 7;

ALTER TABLE t ALTER COLUMN e SET (n_distinct = 7);

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN a TYPE text COLLATE "C";

ALTER TABLE t ALTER COLUMN b SET STORAGE EXTENDED;

ALTER TABLE t ALTER COLUMN b SET STATISTICS -1;

ALTER TABLE t ALTER COLUMN b SET (n_distinct = 7);

ALTER TABLE t ALTER COLUMN b RESET (n_distinct_inherited);

ALTER TABLE t ALTER COLUMN c SET STORAGE MAIN;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN d TYPE character varying(9);

ALTER TABLE t ALTER COLUMN d SET STORAGE MAIN;
