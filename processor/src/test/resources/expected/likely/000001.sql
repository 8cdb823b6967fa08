-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new schema Stock
--   * new enum type public.mood: ('GOOD', 'BAD')
--   * new composite type public.spot: (x integer, y character varying(5), mood public.mood)
--   * new domain Stock.word: text CONSTRAINT word_check CHECK (VALUE <> '')
--   * new domain public.amount: integer DEFAULT 1
--   * new table public.t0: columns (id, note, x, title)
-- Schema: fe6b54506aefd965 -> 1dc2fbe4adc06cf5

CREATE SCHEMA "Stock";

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

CREATE DOMAIN "Stock".word AS text CONSTRAINT word_check CHECK (VALUE <> '');

CREATE DOMAIN amount AS integer DEFAULT 1;

CREATE TYPE spot AS (x integer, y character varying(5), mood mood);

CREATE TABLE t0 (
  id bigint NOT NULL,
  note money NOT NULL,
  x numeric NOT NULL,
  title time without time zone,
  CONSTRAINT t0_pkey PRIMARY KEY (id, x),
  CONSTRAINT t0_x_key UNIQUE (x),
  CONSTRAINT t0_id_check CHECK (id IS NOT NULL)
);

ALTER TABLE t0 ADD CONSTRAINT t0_id_check1 CHECK (id % 2 = 0 OR id > 10) NOT VALID;

COMMENT ON TABLE t0 IS 'it''s';

ALTER TABLE t0 ALTER COLUMN title SET (n_distinct = 5);

ALTER TABLE t0 ENABLE ROW LEVEL SECURITY;
