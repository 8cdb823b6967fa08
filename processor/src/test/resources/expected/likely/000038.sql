-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new schema Stock
--   * new enum type Stock.mood: ('GOOD', 'BAD')
--   * new composite type public.spot: (x integer, y character varying(5), mood "Stock".mood)
--   * new domain Stock.word: character varying(7)
--   * new domain public.amount: integer DEFAULT 1
--   * new table public.t0: columns (id)
-- Schema: fe6b54506aefd965 -> ff2457050d021aed

CREATE SCHEMA "Stock";

CREATE TYPE "Stock".mood AS ENUM ('GOOD', 'BAD');

CREATE DOMAIN "Stock".word AS character varying(7);

CREATE DOMAIN amount AS integer DEFAULT 1;

CREATE TYPE spot AS (x integer, y character varying(5), mood "Stock".mood);

CREATE TABLE t0 (
  id bigint NOT NULL,
  CONSTRAINT t0_pkey PRIMARY KEY (id)
);
