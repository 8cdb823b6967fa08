-- Schema Parity: takes the migration of the same version back.
--   * new column public.items.old: text
--   * view public.shown: columns from id integer, name text to id integer
--   * view public.shown: comment of id from none to Its number
--   * view public.shown: default of id from none to 7
--   * view public.shown: query from SELECT id, name FROM items to SELECT id FROM items WHERE old <> ''
-- Schema: 3220786d45a19f2d -> 7d33c0a21263e289

-- BREAKS RUNNING CODE: The view is made again, but privileges that were granted on it are lost.
DROP VIEW upon;

-- BREAKS RUNNING CODE: The view is made again, but privileges that were granted on it are lost.
DROP VIEW shown;

ALTER TABLE items ADD COLUMN old text;

CREATE VIEW shown AS SELECT id FROM items WHERE old <> '';

COMMENT ON COLUMN shown.id IS 'Its number';

ALTER VIEW shown ALTER COLUMN id SET DEFAULT 7;

CREATE VIEW upon AS SELECT id FROM shown;
