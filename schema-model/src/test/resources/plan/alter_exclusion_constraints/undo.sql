-- Schema Parity: takes the migration of the same version back.
--   * renamed exclusion constraint public.t.t_new to t_old
--   * dropped exclusion constraint public.t.t_other
--   * exclusion constraint public.t.t_during_excl: storage parameters from none to (fillfactor=70)
--   * exclusion constraint public.t.t_during_excl: comment from none to 'One at a time'
-- Schema: cc635d316ad8c894 -> 79e70982541bcde4

ALTER TABLE t DROP CONSTRAINT t_other;

ALTER TABLE t RENAME CONSTRAINT t_new TO t_old;

ALTER INDEX t_during_excl SET (fillfactor = 70);

COMMENT ON CONSTRAINT t_during_excl ON t IS 'One at a time';
