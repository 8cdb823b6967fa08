-- Schema Parity: takes the migration of the same version back.
--   * dropped schema billing
--   * dropped enum type billing.fine_reason
--   * dropped table billing.fine
--   * dropped table billing.payment
--   * dropped table billing.tariff
-- Schema: 77a427e9ea7cc3a1 -> 1caefeddd56a3e0b

ALTER TABLE billing.payment DROP CONSTRAINT payment_fine_id_fkey;

-- DATA LOSS: The table's rows are lost.
DROP TABLE billing.fine;

-- DATA LOSS: The table's rows are lost.
DROP TABLE billing.payment;

-- DATA LOSS: The table's rows are lost.
DROP TABLE billing.tariff;

DROP TYPE billing.fine_reason;

DROP SCHEMA billing;
