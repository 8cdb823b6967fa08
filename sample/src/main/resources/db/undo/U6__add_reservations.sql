-- Schema Parity: takes the migration of the same version back.
--   * dropped enum type public.reservation_status
--   * dropped table public.reservation
-- Schema: fc9281af1f3703bc -> 77a427e9ea7cc3a1

-- DATA LOSS: The table's rows are lost.
DROP TABLE reservation;

DROP TYPE reservation_status;
