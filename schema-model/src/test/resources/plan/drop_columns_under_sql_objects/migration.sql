-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * dropped table public.gone
--   * dropped column public.items.b
--   * new column public.items.c: text
--   * dropped function public.one()
--   * dropped statistics public.stats
--   * dropped view public.gone_too
-- If column public.items.b is now c, say @Column(formerName = "b") there, and its data are kept.
-- Schema: a259d9f57822ba74 -> 96c80da551334a18

DROP STATISTICS stats;

-- BREAKS RUNNING CODE: The view is made again, but privileges that were granted on it are lost.
DROP VIEW upon;

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP VIEW gone_too;

-- BREAKS RUNNING CODE: The view is made again, but privileges that were granted on it are lost.
DROP VIEW every;

ALTER TABLE items ADD COLUMN c text;

-- DATA LOSS: The column's values are lost.
ALTER TABLE items DROP COLUMN b;

-- DATA LOSS: The table's rows are lost.
DROP TABLE gone;

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP FUNCTION one();

CREATE VIEW every AS SELECT * FROM items;

CREATE VIEW upon AS SELECT id FROM every;
