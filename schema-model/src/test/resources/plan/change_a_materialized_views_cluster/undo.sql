-- Schema Parity: takes the migration of the same version back.
--   * materialized view public.kept: clustered on from none to kept_id_idx
-- Schema: 16b597e9d90638d7 -> 6bc1d090faa41d95

ALTER TABLE kept CLUSTER ON kept_id_idx;
