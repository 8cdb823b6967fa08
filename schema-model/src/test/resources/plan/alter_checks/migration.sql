-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * check constraint public.t.t_a: validity from not valid to valid
--   * check constraint public.t.t_a: comment from 'Not yet' to none
--   * check constraint public.t.t_b: no inherit from true to false
-- Schema: 8b931f435a2c9f37 -> 14241a28a97fea5a

ALTER TABLE t DROP CONSTRAINT t_b;

-- MAY FAIL: The rows are checked; one that is refused makes the statement fail.
ALTER TABLE t VALIDATE CONSTRAINT t_a;

-- BLOCKS READS: All access to t waits while the rows are checked.
ALTER TABLE t ADD CONSTRAINT t_b CHECK (a > 1);

COMMENT ON CONSTRAINT t_a ON t IS NULL;
