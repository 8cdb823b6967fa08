-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * renamed table public.items to things
--   * renamed column public.things.note to remark
--   * dropped function public.note_of(items)
--   * new function public.note_of(things): CREATE FUNCTION note_of(x things) RETURNS text LANGUAGE sql AS 'SELECT x.remark'
--   * policy public.things.own: definition from CREATE POLICY own ON items USING (note IS NOT NULL) to CREATE POLICY own ON things USING (remark IS NOT NULL)
--   * trigger public.things.keep: definition from CREATE TRIGGER keep BEFORE UPDATE OF note ON items FOR EACH ROW EXECUTE FUNCTION keep() to CREATE TRIGGER keep BEFORE UPDATE OF remark ON things FOR EACH ROW EXECUTE FUNCTION keep()
--   * view public.shown: definition from CREATE VIEW shown AS SELECT note, note_of(items) AS of FROM items to CREATE VIEW shown AS SELECT remark, note_of(things) AS of FROM things
-- Schema: 11b3bdc49366bef1 -> 1cd1369e41de2bc8

DROP POLICY own ON items;

DROP TRIGGER keep ON items;

-- BREAKS RUNNING CODE: The view is made again, but privileges that were granted on it are lost.
DROP VIEW shown;

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP FUNCTION note_of(items);

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE items RENAME TO things;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE things RENAME COLUMN note TO remark;

CREATE FUNCTION note_of(x things) RETURNS text LANGUAGE sql AS 'SELECT x.remark';

CREATE VIEW shown AS SELECT remark, note_of(things) AS of FROM things;

CREATE TRIGGER keep BEFORE UPDATE OF remark ON things FOR EACH ROW EXECUTE FUNCTION keep();

CREATE POLICY own ON things USING (remark IS NOT NULL);
