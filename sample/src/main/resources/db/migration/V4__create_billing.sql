-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new schema billing: a schema
--   * new enum type billing.fine_reason: labels LATE, DAMAGED, LOST
--   * new table billing.fine: columns id, loan_id, reason, amount, raised_at, settled_on
--   * new table billing.payment: columns id, fine_id, method, amount, reference, receipt, paid_at
--   * new table billing.tariff: columns format, valid_from, daily_rate, ceiling, grace, reminder_days
-- Schema: 1caefeddd56a3e0b -> 77a427e9ea7cc3a1

CREATE SCHEMA billing;

CREATE TYPE billing.fine_reason AS ENUM ('LATE', 'DAMAGED', 'LOST');

CREATE TABLE billing.fine (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  loan_id bigint NOT NULL,
  reason billing.fine_reason NOT NULL,
  amount numeric(8,2) NOT NULL,
  raised_at timestamp(3) with time zone DEFAULT now() NOT NULL,
  settled_on date,
  CONSTRAINT fine_pkey PRIMARY KEY (id),
  CONSTRAINT fine_loan_id_reason_key UNIQUE (loan_id, reason),
  CONSTRAINT fine_amount_check CHECK (amount > 0)
);

CREATE TABLE billing.payment (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  fine_id uuid NOT NULL,
  method text NOT NULL,
  amount numeric(8,2) NOT NULL,
  reference character varying(64),
  receipt json,
  paid_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT payment_pkey PRIMARY KEY (id),
  CONSTRAINT payment_is_booked_once UNIQUE (method, reference),
  CONSTRAINT payment_method_check CHECK (method IN ('CASH', 'CARD', 'BANK_TRANSFER')),
  CONSTRAINT payment_amount_check CHECK (amount > 0)
);

COMMENT ON COLUMN billing.payment.receipt IS 'What the payment provider answered, to the letter.';

CREATE TABLE billing.tariff (
  format media_format NOT NULL,
  valid_from date NOT NULL,
  daily_rate numeric(6,2) NOT NULL,
  ceiling numeric(8,2) NOT NULL,
  grace interval DEFAULT '1 day' NOT NULL,
  reminder_days integer[] DEFAULT '{7,14,28}' NOT NULL,
  CONSTRAINT tariff_pkey PRIMARY KEY (format, valid_from),
  CONSTRAINT tariff_daily_rate_check CHECK (daily_rate >= 0),
  CONSTRAINT ceiling_covers_a_day CHECK (ceiling >= daily_rate)
);

COMMENT ON TABLE billing.tariff IS 'What a late day costs, from a day on.';

COMMENT ON COLUMN billing.tariff.grace IS 'How long after the due day a return still costs nothing.';

COMMENT ON COLUMN billing.tariff.reminder_days IS 'After how many late days a reminder is sent.';

CREATE INDEX payment_fine_id_idx ON billing.payment (fine_id);

-- BLOCKS WRITES: Writes to fine and loan wait while the rows are checked.
ALTER TABLE billing.fine ADD CONSTRAINT fine_loan_id_fkey FOREIGN KEY (loan_id) REFERENCES loan (id) ON DELETE RESTRICT;

ALTER TABLE billing.payment ADD CONSTRAINT payment_fine_id_fkey FOREIGN KEY (fine_id) REFERENCES billing.fine (id) ON DELETE CASCADE;
