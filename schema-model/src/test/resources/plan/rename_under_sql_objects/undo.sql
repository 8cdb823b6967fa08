-- Schema Parity: takes the migration of the same version back.
--   * renamed table public.things to items
--   * renamed column public.items.remark to note
--   * dropped function public.note_of(things)
--   * new function public.note_of(items): CREATE FUNCTION note_of(x items) RETURNS text LANGUAGE sql AS 'SELECT x.note'
--   * policy public.items.own: definition from CREATE POLICY own ON things USING (remark IS NOT NULL) to CREATE POLICY own ON items USING (note IS NOT NULL)
--   * trigger public.items.keep: definition from CREATE TRIGGER keep BEFORE UPDATE OF remark ON things FOR EACH ROW EXECUTE FUNCTION keep() to CREATE TRIGGER keep BEFORE UPDATE OF note ON items FOR EACH ROW EXECUTE FUNCTION keep()
--   * view public.shown: definition from CREATE VIEW shown AS SELECT remark, note_of(things) AS of FROM things to CREATE VIEW shown AS SELECT note, note_of(items) AS of FROM items
-- Schema: 1cd1369e41de2bc8 -> 11b3bdc49366bef1

DROP POLICY own ON things;

DROP TRIGGER keep ON things;

-- BREAKS RUNNING CODE: The view is made again, but privileges that were granted on it are lost.
DROP VIEW shown;

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP FUNCTION note_of(things);

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE things RENAME TO items;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE items RENAME COLUMN remark TO note;

CREATE FUNCTION note_of(x items) RETURNS text LANGUAGE sql AS 'SELECT x.note';

CREATE VIEW shown AS SELECT note, note_of(items) AS of FROM items;

CREATE TRIGGER keep BEFORE UPDATE OF note ON items FOR EACH ROW EXECUTE FUNCTION keep();

CREATE POLICY own ON items USING (note IS NOT NULL);
