-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * materialized view public.kept: clustered on from kept_id_idx to none
-- Schema: 6bc1d090faa41d95 -> 16b597e9d90638d7

ALTER TABLE kept SET WITHOUT CLUSTER;
