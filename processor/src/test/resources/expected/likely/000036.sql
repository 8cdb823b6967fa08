-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new enum type public.mood: ('GOOD', 'BAD')
--   * new composite type public.spot: (x integer, y character varying(5), mood public.mood)
--   * new domain public.amount: integer DEFAULT 1
--   * new domain public.word: text DEFAULT 'x' CONSTRAINT word_check CHECK (VALUE <> '')
--   * new table public.t0: columns (id, number)
--   * new table public.t1: UNLOGGED columns (id)
-- Schema: fe6b54506aefd965 -> 8b1b9353bc1e8435

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

CREATE DOMAIN amount AS integer DEFAULT 1;

CREATE DOMAIN word AS text DEFAULT 'x' CONSTRAINT word_check CHECK (VALUE <> '');

CREATE TYPE spot AS (x integer, y character varying(5), mood mood);

CREATE TABLE t0 (
  id bigint NOT NULL,
  number real NOT NULL,
  CONSTRAINT t0_pkey PRIMARY KEY (id)
);

CREATE UNLOGGED TABLE t1 (
  id bigint NOT NULL,
  CONSTRAINT t1_pkey PRIMARY KEY (id)
);

CREATE UNIQUE INDEX t0_id_idx ON t0 (id DESC);
