-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * materialized view public.kept: comment of id from x to none
--   * materialized view public.kept: comment of index kept_old_idx from q to none
--   * materialized view public.kept: comment of index kept_same_idx from r to none
--   * materialized view public.kept: comment of name from none to y
--   * materialized view public.kept: index kept_id_idx from a to c
--   * materialized view public.kept: index kept_name_idx from none to d
--   * materialized view public.kept: index kept_old_idx from b to none
-- Schema: 5f790a9642f1f978 -> 5c574196a2c18ec9

DROP INDEX kept_id_idx;

DROP INDEX kept_old_idx;

COMMENT ON COLUMN kept.id IS NULL;

COMMENT ON INDEX kept_same_idx IS NULL;

COMMENT ON COLUMN kept.name IS 'y';

CREATE UNIQUE INDEX kept_id_idx ON kept (id, name);

COMMENT ON INDEX kept_id_idx IS 'p';

CREATE INDEX kept_name_idx ON kept (name);

ALTER TABLE kept CLUSTER ON kept_id_idx;
