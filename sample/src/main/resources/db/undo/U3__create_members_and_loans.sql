-- Schema Parity: takes the migration of the same version back.
--   * dropped enum type public.member_status
--   * dropped table public.loan
--   * dropped table public.member
-- Schema: 1caefeddd56a3e0b -> b01a2c2e2425f4e0

-- DATA LOSS: The table's rows are lost.
DROP TABLE loan;

-- DATA LOSS: The table's rows are lost.
DROP TABLE member;

DROP TYPE member_status;
