-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * renamed exclusion constraint public.t.t_old to t_new
--   * exclusion constraint public.t.t_during_excl: storage parameters from (fillfactor=70) to none
--   * exclusion constraint public.t.t_during_excl: comment from 'One at a time' to none
--   * new exclusion constraint public.t.t_other: EXCLUDE USING gist (during WITH -|-) DEFERRABLE INITIALLY DEFERRED
-- Schema: 79e70982541bcde4 -> cc635d316ad8c894

ALTER TABLE t RENAME CONSTRAINT t_old TO t_new;

-- BLOCKS READS: All access to t waits while the index is built.
ALTER TABLE t ADD CONSTRAINT t_other EXCLUDE USING gist (during WITH -|-) DEFERRABLE INITIALLY DEFERRED;

ALTER INDEX t_during_excl RESET (fillfactor);

COMMENT ON CONSTRAINT t_during_excl ON t IS NULL;
