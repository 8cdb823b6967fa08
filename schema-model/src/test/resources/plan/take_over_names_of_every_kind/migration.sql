-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new enum type public.b: ('x')
--   * dropped composite type public.a
--   * new composite type public.c: (x integer)
--   * dropped domain public.b
--   * new domain public.d: integer
--   * dropped sequence public.c
--   * new sequence public.a
--   * dropped table public.d
-- Schema: cf9592601dd5fc4f -> 714ea723e8840ac2

ALTER TYPE a RENAME TO a__old;

ALTER DOMAIN b RENAME TO b__old;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER SEQUENCE c RENAME TO c__old;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE d RENAME TO d__old;

CREATE SEQUENCE a;

CREATE TYPE b AS ENUM ('x');

CREATE TYPE c AS (x integer);

CREATE DOMAIN d AS integer;

-- DATA LOSS: The table's rows are lost.
DROP TABLE d__old;

DROP TYPE a__old;

DROP DOMAIN b__old;

DROP SEQUENCE c__old;
