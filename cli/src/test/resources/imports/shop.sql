CREATE EXTENSION citext;
CREATE SCHEMA billing;
COMMENT ON SCHEMA billing IS 'What customers owe.';

CREATE TYPE media AS ENUM ('book', 'audio book');
COMMENT ON TYPE media IS 'What a thing is made of.';
CREATE DOMAIN email AS text CHECK (VALUE ~ '@');
CREATE TYPE place AS (street text, zip varchar(10));
CREATE SEQUENCE billing.invoice_numbers START 1000 CACHE 5;

CREATE TABLE customer (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name varchar(80) NOT NULL,
  mail email NOT NULL UNIQUE,
  nick citext,
  home place,
  settings jsonb DEFAULT '{}'::jsonb NOT NULL,
  born date,
  tags text[],
  recommended_by bigint REFERENCES customer ON DELETE SET NULL
);
COMMENT ON TABLE customer IS 'Whoever bought something.

Kept for ten years.';
COMMENT ON COLUMN customer.nick IS 'What they want to be called.';
CREATE INDEX ON customer (recommended_by);
CREATE INDEX customer_lower_name ON customer (lower(name) DESC) WHERE born IS NOT NULL;

CREATE TABLE thing (
  id serial PRIMARY KEY,
  kind media DEFAULT 'book' NOT NULL,
  title text COLLATE "C" NOT NULL,
  price numeric(10,2) NOT NULL CHECK (price > 0),
  gross numeric(12,2) GENERATED ALWAYS AS (price * 1.19) STORED,
  weight double precision,
  UNIQUE (title, kind),
  CONSTRAINT heavy_books CHECK (kind <> 'book' OR weight < 10)
) WITH (fillfactor=80);

CREATE TABLE billing.invoice (
  number bigint DEFAULT nextval('billing.invoice_numbers') PRIMARY KEY,
  customer bigint NOT NULL REFERENCES customer,
  thing integer NOT NULL CONSTRAINT what_was_bought REFERENCES thing DEFERRABLE INITIALLY DEFERRED,
  "Sent At" timestamp(3) with time zone,
  valid daterange,
  EXCLUDE USING gist (valid WITH &&)
);
ALTER SEQUENCE billing.invoice_numbers OWNED BY billing.invoice.number;

CREATE TABLE visit (
  at timestamp with time zone NOT NULL,
  customer bigint NOT NULL REFERENCES customer,
  PRIMARY KEY (customer, at)
) PARTITION BY RANGE (at);
CREATE TABLE visit_2026 PARTITION OF visit
  FOR VALUES FROM ('2026-01-01 00:00+00') TO ('2027-01-01 00:00+00');

CREATE VIEW billing.open AS
  SELECT number, customer FROM billing.invoice WHERE "Sent At" IS NULL;
CREATE FUNCTION billing.touched() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."Sent At" := now();
  RETURN NEW;
END
$$;
CREATE TRIGGER touched BEFORE UPDATE ON billing.invoice
  FOR EACH ROW EXECUTE FUNCTION billing.touched();
