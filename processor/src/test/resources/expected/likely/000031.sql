-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new schema Stock
--   * new enum type Stock.mood: ('GOOD', 'BAD')
--   * new composite type public.spot: (x integer, y character varying(5), mood "Stock".mood)
--   * new domain public.amount: integer
--   * new domain public.word: text DEFAULT 'x' NOT NULL
--   * new table public.t0: columns (id)
-- Schema: fe6b54506aefd965 -> 5928c2b66d8f9b32

CREATE SCHEMA "Stock";

CREATE TYPE "Stock".mood AS ENUM ('GOOD', 'BAD');

CREATE DOMAIN amount AS integer;

CREATE DOMAIN word AS text DEFAULT 'x' NOT NULL;

CREATE TYPE spot AS (x integer, y character varying(5), mood "Stock".mood);

CREATE TABLE t0 (
  id bigint NOT NULL,
  CONSTRAINT t0_pkey PRIMARY KEY (id)
);
