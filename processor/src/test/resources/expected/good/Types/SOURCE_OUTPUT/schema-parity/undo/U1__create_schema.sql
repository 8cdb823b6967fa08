-- Schema Parity: takes the migration of the same version back.
--   * dropped enum type public.held_by_none
--   * dropped enum type public.nothing
--   * dropped enum type public.status
--   * dropped domain public.handle
--   * dropped table public.everything
--   * dropped table public.measured
-- Schema: 1bd282d9c7fbf304 -> fe6b54506aefd965

-- DATA LOSS: The table's rows are lost.
DROP TABLE everything;

-- DATA LOSS: The table's rows are lost.
DROP TABLE measured;

DROP TYPE held_by_none;

DROP TYPE nothing;

DROP TYPE status;

DROP DOMAIN handle;
