-- Schema Parity: takes the migration of the same version back.
--   * dropped enum type public.b
--   * dropped composite type public.c
--   * new composite type public.a: (x integer)
--   * dropped domain public.d
--   * new domain public.b: integer
--   * dropped sequence public.a
--   * new sequence public.c
--   * new table public.d: columns (id)
-- Schema: 714ea723e8840ac2 -> cf9592601dd5fc4f

ALTER TYPE b RENAME TO b__old;

ALTER TYPE c RENAME TO c__old;

ALTER DOMAIN d RENAME TO d__old;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER SEQUENCE a RENAME TO a__old;

CREATE SEQUENCE c;

CREATE TYPE a AS (x integer);

CREATE DOMAIN b AS integer;

CREATE TABLE d (
  id bigint NOT NULL
);

DROP TYPE b__old;

DROP TYPE c__old;

DROP DOMAIN d__old;

DROP SEQUENCE a__old;
