-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * index public.t.t_a_idx: keys from (a COLLATE "C" text_pattern_ops DESC NULLS LAST, b NULLS FIRST) to (a)
--   * index public.t.t_a_idx: storage parameters from (fillfactor=70) to none
--   * index public.t.t_b_idx: storage parameters from (fillfactor=70) to (fillfactor=80)
--   * index public.t.t_b_idx: comment from none to 'By number'
--   * index public.t.t_n_idx: keys from (n tsvector_ops (siglen = 100)) to (n)
-- Schema: 3972aa225fe1bebd -> 74eb7de16d8dc6e3

DROP INDEX t_a_idx;

DROP INDEX t_n_idx;

-- BLOCKS WRITES: Writes to t wait while the index is built.
CREATE INDEX t_a_idx ON t (a);

COMMENT ON INDEX t_a_idx IS 'By name';

ALTER INDEX t_b_idx SET (fillfactor = 80);

-- BLOCKS WRITES: Writes to t wait while the index is built.
CREATE INDEX t_n_idx ON t USING gist (n);

COMMENT ON INDEX t_b_idx IS 'By number';
