-- Schema Parity: takes the migration of the same version back.
--   * dropped column public.t.e
--   * column public.t.a: collation from pg_catalog.C to none
--   * column public.t.b: storage from none to external
--   * column public.t.b: statistics target from none to 500
--   * column public.t.b: attribute options from (n_distinct=7) to (n_distinct=-0.5, n_distinct_inherited=100)
--   * column public.t.c: storage from none to external
--   * column public.t.d: type from character varying(9) to text
-- Schema: f77c8585530f3214 -> 0fa507aad0c1ee81

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN a TYPE text;

ALTER TABLE t ALTER COLUMN b SET STORAGE EXTERNAL;

ALTER TABLE t ALTER COLUMN b SET STATISTICS 500;

ALTER TABLE t ALTER COLUMN b SET (n_distinct = -0.5, n_distinct_inherited = 100);

ALTER TABLE t ALTER COLUMN c SET STORAGE EXTERNAL;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN d TYPE text;

ALTER TABLE t ALTER COLUMN d SET STORAGE MAIN;

-- DATA LOSS: The column's values are lost.
ALTER TABLE t DROP COLUMN e;
