-- Schema Parity: takes the migration of the same version back.
--   * dropped enum type public.status
--   * dropped table public.everything
-- Schema: 2af9773f71f38e4c -> fe6b54506aefd965

-- DATA LOSS: The table's rows are lost.
DROP TABLE everything;

DROP TYPE status;
