-- What PostgreSQL 18 brought.

CREATE TABLE shop.stays (
  room integer NOT NULL,
  during daterange NOT NULL,
  guest text CONSTRAINT stays_guest_given NOT NULL,
  nights integer GENERATED ALWAYS AS (upper(during) - lower(during)) VIRTUAL,
  rate numeric(8,2),
  CONSTRAINT stays_pkey PRIMARY KEY (room, during WITHOUT OVERLAPS),
  CONSTRAINT stays_rate_check CHECK (rate > 0) NOT ENFORCED
);
ALTER TABLE shop.stays ADD CONSTRAINT stays_rate_given NOT NULL rate NOT VALID;
CREATE TABLE shop.helpers (name text CONSTRAINT helpers_pkey PRIMARY KEY);
CREATE TABLE shop.cleanings (
  room integer NOT NULL,
  during daterange NOT NULL,
  helper text,
  CONSTRAINT cleanings_stay_fkey FOREIGN KEY (room, PERIOD during) REFERENCES shop.stays (room, PERIOD during),
  CONSTRAINT cleanings_helper_fkey FOREIGN KEY (helper) REFERENCES shop.helpers (name) NOT ENFORCED,
  CONSTRAINT cleanings_slot_key UNIQUE (helper, during WITHOUT OVERLAPS)
);
CREATE TABLE shop.rooms (
  number integer CONSTRAINT rooms_number_given NOT NULL NO INHERIT,
  name text NOT NULL
);
COMMENT ON CONSTRAINT stays_guest_given ON shop.stays IS 'Somebody pays';

CREATE PUBLICATION parity_computed FOR TABLE shop.rooms WITH (publish_generated_columns = stored);
