-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * dropped column public.items.old
--   * view public.shown: columns from id integer to id integer, name text
--   * view public.shown: comment of id from Its number to none
--   * view public.shown: default of id from 7 to none
--   * view public.shown: query from SELECT id FROM items WHERE old <> '' to SELECT id, name FROM items
-- Schema: 7d33c0a21263e289 -> 3220786d45a19f2d

CREATE OR REPLACE VIEW shown AS SELECT id, name FROM items;

-- DATA LOSS: The column's values are lost.
ALTER TABLE items DROP COLUMN old;

COMMENT ON COLUMN shown.id IS NULL;

ALTER TABLE shown ALTER COLUMN id DROP DEFAULT;
