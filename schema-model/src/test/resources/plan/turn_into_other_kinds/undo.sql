-- Schema Parity: takes the migration of the same version back.
--   * new enum type public.kind: ('a')
--   * dropped table public.three
--   * new table public.one: columns (id, gone)
--   * dropped materialized view public.two
--   * dropped procedure public.run(IN n integer)
--   * dropped view public.kind
--   * dropped view public.one
--   * new function public.run(integer): CREATE FUNCTION run(n integer) RETURNS void LANGUAGE sql AS 'SELECT'
--   * new materialized view public.three: CREATE MATERIALIZED VIEW three AS SELECT id FROM two
--   * new view public.two: CREATE VIEW two AS SELECT id FROM base
--   * view public.upon: definition from CREATE VIEW upon AS SELECT id, ''::text AS gone FROM one to CREATE VIEW upon AS SELECT id, gone FROM one
-- Schema: b5cc12b18e3cada0 -> bae7d80c4b32e5d1

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP MATERIALIZED VIEW two;

-- BREAKS RUNNING CODE: The view is made again, but privileges that were granted on it are lost.
DROP VIEW upon;

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP VIEW kind;

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP VIEW one;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE three RENAME TO three__old;

CREATE TYPE kind AS ENUM ('a');

CREATE TABLE one (
  id integer,
  gone text
);

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP PROCEDURE run(IN n integer);

CREATE FUNCTION run(n integer) RETURNS void LANGUAGE sql AS 'SELECT';

-- DATA LOSS: The table's rows are lost.
DROP TABLE three__old;

CREATE VIEW two AS SELECT id FROM base;

CREATE VIEW upon AS SELECT id, gone FROM one;

CREATE MATERIALIZED VIEW three AS SELECT id FROM two;
