-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new schema Stock
--   * new composite type public.spot: (x integer, y character varying(5), mood text)
--   * new domain Stock.word: text
--   * new domain public.amount: integer
--   * new table public.t0: columns (id)
-- Schema: fe6b54506aefd965 -> 8dae7f400fdb462a

CREATE SCHEMA "Stock";

CREATE TYPE spot AS (x integer, y character varying(5), mood text);

CREATE DOMAIN "Stock".word AS text;

CREATE DOMAIN amount AS integer;

CREATE TABLE t0 (
  id bigint NOT NULL,
  CONSTRAINT t0_pkey PRIMARY KEY (id),
  CONSTRAINT t0_id_excl EXCLUDE USING btree (id WITH =)
);

CREATE UNIQUE INDEX t0_expr_id_idx ON t0 ((id + 1), id NULLS FIRST) WHERE id > 0;
