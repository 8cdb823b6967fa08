-- What PostgreSQL 15 brought.

CREATE TABLE shop.vouchers (
  code text,
  batch integer,
  CONSTRAINT vouchers_code_key UNIQUE NULLS NOT DISTINCT (code)
);
CREATE UNIQUE INDEX vouchers_batch_idx ON shop.vouchers (batch) NULLS NOT DISTINCT;

CREATE TABLE shop.seats (
  hall integer NOT NULL,
  number integer,
  parcel_carrier text,
  parcel_code text,
  CONSTRAINT seats_parcel_fkey FOREIGN KEY (parcel_carrier, parcel_code) REFERENCES shop.parcels (carrier, code)
    ON DELETE SET NULL (parcel_code)
);

CREATE VIEW shop.my_orders WITH (security_invoker = true) AS SELECT id FROM shop.orders;

CREATE UNLOGGED SEQUENCE shop.draft_numbers;

CREATE PUBLICATION parity_parts FOR TABLE shop.shipments (order_id, parcel) WHERE (line_no > 0) WITH (publish = 'insert');
CREATE PUBLICATION parity_crm FOR TABLES IN SCHEMA crm;
