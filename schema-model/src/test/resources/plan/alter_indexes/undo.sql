-- Schema Parity: takes the migration of the same version back.
--   * index public.t.t_a_idx: keys from (a) to (a COLLATE "C" text_pattern_ops DESC NULLS LAST, b NULLS FIRST)
--   * index public.t.t_a_idx: storage parameters from none to (fillfactor=70)
--   * index public.t.t_b_idx: storage parameters from (fillfactor=80) to (fillfactor=70)
--   * index public.t.t_b_idx: comment from 'By number' to none
--   * index public.t.t_n_idx: keys from (n) to (n tsvector_ops (siglen = 100))
-- Schema: 74eb7de16d8dc6e3 -> 3972aa225fe1bebd

DROP INDEX t_a_idx;

DROP INDEX t_n_idx;

-- BLOCKS WRITES: Writes to t wait while the index is built.
CREATE INDEX t_a_idx ON t (a COLLATE "C" text_pattern_ops DESC NULLS LAST, b NULLS FIRST) WITH (fillfactor = 70);

COMMENT ON INDEX t_a_idx IS 'By name';

ALTER INDEX t_b_idx SET (fillfactor = 70);

-- BLOCKS WRITES: Writes to t wait while the index is built.
CREATE INDEX t_n_idx ON t USING gist (n tsvector_ops (siglen = 100));

COMMENT ON INDEX t_b_idx IS NULL;
