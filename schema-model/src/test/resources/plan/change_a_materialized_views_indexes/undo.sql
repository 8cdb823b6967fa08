-- Schema Parity: takes the migration of the same version back.
--   * materialized view public.kept: comment of id from none to x
--   * materialized view public.kept: comment of name from y to none
--   * materialized view public.kept: index kept_id_idx from c to a
--   * materialized view public.kept: index kept_name_idx from d to none
--   * materialized view public.kept: index kept_old_idx from none to b
-- Schema: 6dcdbedd0cc25485 -> f0aff0db4fac0e15

DROP INDEX kept_id_idx;

DROP INDEX kept_name_idx;

COMMENT ON COLUMN kept.id IS 'x';

COMMENT ON COLUMN kept.name IS NULL;

CREATE UNIQUE INDEX kept_id_idx ON kept (id);

CREATE INDEX kept_old_idx ON kept (name);
