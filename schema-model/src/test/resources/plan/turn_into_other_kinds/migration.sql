-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * dropped enum type public.kind
--   * dropped table public.one
--   * new table public.three: columns (id)
--   * dropped function public.run(integer)
--   * dropped materialized view public.three
--   * dropped view public.two
--   * new materialized view public.two: CREATE MATERIALIZED VIEW two AS SELECT id FROM three
--   * new procedure public.run(IN n integer): CREATE PROCEDURE run(n integer) LANGUAGE sql AS 'SELECT'
--   * new view public.kind: CREATE VIEW kind AS SELECT id FROM one
--   * new view public.one: CREATE VIEW one AS SELECT id FROM base
--   * view public.upon: definition from CREATE VIEW upon AS SELECT id, gone FROM one to CREATE VIEW upon AS SELECT id, ''::text AS gone FROM one
-- If table public.one is now three, say @Table(formerName = "one") there, and its data are kept.
-- Schema: bae7d80c4b32e5d1 -> b5cc12b18e3cada0

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP MATERIALIZED VIEW three;

-- BREAKS RUNNING CODE: The view is made again, but privileges that were granted on it are lost.
DROP VIEW upon;

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP VIEW two;

ALTER TYPE kind RENAME TO kind__old;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE one RENAME TO one__old;

CREATE TABLE three (
  id integer
);

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP FUNCTION run(integer);

CREATE PROCEDURE run(n integer) LANGUAGE sql AS 'SELECT';

-- DATA LOSS: The table's rows are lost.
DROP TABLE one__old;

DROP TYPE kind__old;

CREATE VIEW one AS SELECT id FROM base;

CREATE VIEW kind AS SELECT id FROM one;

CREATE VIEW upon AS SELECT id, ''::text AS gone FROM one;

CREATE MATERIALIZED VIEW two AS SELECT id FROM three;
