-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new schema Stock
--   * new enum type Stock.mood: ('GOOD', 'BAD')
--   * new composite type public.spot: (x integer, y character varying(5), mood "Stock".mood)
--   * new domain public.amount: integer DEFAULT 1
--   * new domain public.word: character varying(7) NOT NULL CONSTRAINT word_check CHECK (VALUE <> '')
--   * new sequence public.t1_id_seq: OWNED BY public.t1.id
--   * new table public.t0: columns (id)
--   * new table public.t1: columns (id, "größe")
-- Schema: fe6b54506aefd965 -> b7f18e4e401ebf46

CREATE SCHEMA "Stock";

CREATE SEQUENCE t1_id_seq;

CREATE TYPE "Stock".mood AS ENUM ('GOOD', 'BAD');

CREATE DOMAIN amount AS integer DEFAULT 1;

CREATE DOMAIN word AS character varying(7) NOT NULL CONSTRAINT word_check CHECK (VALUE <> '');

CREATE TYPE spot AS (x integer, y character varying(5), mood "Stock".mood);

CREATE TABLE t0 (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  CONSTRAINT t0_pkey PRIMARY KEY (id),
  CONSTRAINT t0_id_excl EXCLUDE USING btree (id WITH =)
);

CREATE TABLE t1 (
  id bigint DEFAULT nextval('t1_id_seq'::regclass) NOT NULL,
  "größe" text DEFAULT '{}' NOT NULL,
  CONSTRAINT t1_pkey PRIMARY KEY (id),
  CONSTRAINT "t1_größe_key" UNIQUE ("größe")
);

ALTER SEQUENCE t1_id_seq OWNED BY t1.id;

CREATE INDEX "t1_expr_größe_idx" ON t1 ((id + 1), "größe" DESC);

ALTER TABLE t1 CLUSTER ON t1_pkey;
