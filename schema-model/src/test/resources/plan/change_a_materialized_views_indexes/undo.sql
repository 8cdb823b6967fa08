-- Schema Parity: takes the migration of the same version back.
--   * materialized view public.kept: comment of id from none to x
--   * materialized view public.kept: comment of index kept_old_idx from none to q
--   * materialized view public.kept: comment of index kept_same_idx from none to r
--   * materialized view public.kept: comment of name from y to none
--   * materialized view public.kept: index kept_id_idx from c to a
--   * materialized view public.kept: index kept_name_idx from d to none
--   * materialized view public.kept: index kept_old_idx from none to b
-- Schema: 5c574196a2c18ec9 -> 5f790a9642f1f978

DROP INDEX kept_id_idx;

DROP INDEX kept_name_idx;

COMMENT ON COLUMN kept.id IS 'x';

COMMENT ON INDEX kept_same_idx IS 'r';

COMMENT ON COLUMN kept.name IS NULL;

CREATE UNIQUE INDEX kept_id_idx ON kept (id);

COMMENT ON INDEX kept_id_idx IS 'p';

CREATE INDEX kept_old_idx ON kept (name);

COMMENT ON INDEX kept_old_idx IS 'q';

ALTER TABLE kept CLUSTER ON kept_id_idx;
