-- Schema Parity: takes the migration of the same version back.
--   * dropped schema billing
--   * dropped enum type public.state
--   * dropped table public.loans
--   * dropped table public.members
--   * dropped table public.nothing
--   * dropped table billing.Odd "Table"
-- Schema: c4418e993a93c896 -> fe6b54506aefd965

-- DATA LOSS: The table's rows are lost.
DROP TABLE loans;

-- DATA LOSS: The table's rows are lost.
DROP TABLE members;

-- DATA LOSS: The table's rows are lost.
DROP TABLE nothing;

-- DATA LOSS: The table's rows are lost.
DROP TABLE billing."Odd ""Table""";

DROP TYPE state;

DROP SCHEMA billing;
