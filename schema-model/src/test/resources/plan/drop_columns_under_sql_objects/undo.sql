-- Schema Parity: takes the migration of the same version back.
--   * new table public.gone: columns (id)
--   * dropped column public.items.c
--   * new column public.items.b: text
--   * new function public.one(): CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1'
--   * new statistics public.stats: CREATE STATISTICS stats (dependencies) ON a, b FROM items
--   * new view public.gone_too: CREATE VIEW gone_too AS SELECT id FROM gone
-- Schema: 96c80da551334a18 -> a259d9f57822ba74

-- BREAKS RUNNING CODE: The view is made again, but privileges that were granted on it are lost.
DROP VIEW upon;

-- BREAKS RUNNING CODE: The view is made again, but privileges that were granted on it are lost.
DROP VIEW every;

CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1';

CREATE TABLE gone (
  id integer DEFAULT one()
);

ALTER TABLE items ADD COLUMN b text;

-- DATA LOSS: The column's values are lost.
ALTER TABLE items DROP COLUMN c;

CREATE VIEW every AS SELECT * FROM items;

CREATE VIEW gone_too AS SELECT id FROM gone;

CREATE VIEW upon AS SELECT id FROM every;

CREATE STATISTICS stats (dependencies) ON a, b FROM items;
