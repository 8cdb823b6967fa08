CREATE SCHEMA billing;
COMMENT ON SCHEMA billing IS 'What is owed.';
CREATE TYPE media AS ENUM ('BOOK', 'audio book');
CREATE TYPE unused AS ENUM ('A');
CREATE DOMAIN email AS text CHECK (VALUE ~ '@');
CREATE TYPE place AS (street text, number integer);
CREATE SEQUENCE numbers;
CREATE TABLE customer (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  mail email NOT NULL UNIQUE,
  settings json DEFAULT '{}' NOT NULL,
  home place
);
CREATE INDEX ON customer (lower(mail::text));
CREATE TABLE billing.thing (
  id serial,
  kind media NOT NULL CHECK (kind <> 'BOOK'),
  price numeric(10,2),
  gross numeric GENERATED ALWAYS AS (price * 1.19) STORED,
  customer bigint REFERENCES customer,
  during daterange,
  EXCLUDE USING gist (during WITH &&)
);
CREATE INDEX ON billing.thing (customer);
CREATE TABLE visit (day date NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE visit_old PARTITION OF visit FOR VALUES FROM (MINVALUE) TO ('2026-01-01');
CREATE TABLE visit_new PARTITION OF visit FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);
CREATE VIEW books AS SELECT id FROM billing.thing;
CREATE RULE quiet AS ON DELETE TO customer DO INSTEAD NOTHING;
