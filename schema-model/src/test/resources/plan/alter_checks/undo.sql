-- Schema Parity: takes the migration of the same version back.
--   * check constraint public.t.t_a: validity from valid to not valid
--   * check constraint public.t.t_a: comment from none to 'Not yet'
--   * check constraint public.t.t_b: no inherit from false to true
-- Schema: 14241a28a97fea5a -> 8b931f435a2c9f37

ALTER TABLE t DROP CONSTRAINT t_a;

ALTER TABLE t DROP CONSTRAINT t_b;

ALTER TABLE t ADD CONSTRAINT t_a CHECK (a > 0) NOT VALID;

COMMENT ON CONSTRAINT t_a ON t IS 'Not yet';

-- BLOCKS READS: All access to t waits while the rows are checked.
ALTER TABLE t ADD CONSTRAINT t_b CHECK (a > 1) NO INHERIT;

COMMENT ON CONSTRAINT t_a ON t IS 'Not yet';
