-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new enum type public.mood: ('GOOD', 'BAD')
--   * new composite type public.spot: (x integer, y character varying(5), mood public.mood)
--   * new domain public.amount: integer DEFAULT 1
--   * new domain public.word: text CONSTRAINT word_check CHECK (VALUE <> '')
--   * new table public.t0: columns (id, note, x)
-- Schema: fe6b54506aefd965 -> c7a15711c641671d

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

CREATE DOMAIN amount AS integer DEFAULT 1;

CREATE DOMAIN word AS text CONSTRAINT word_check CHECK (VALUE <> '');

CREATE TYPE spot AS (x integer, y character varying(5), mood mood);

CREATE TABLE t0 (
  id bigint NOT NULL,
  note text NOT NULL,
  x time without time zone NOT NULL,
  CONSTRAINT t0_pkey PRIMARY KEY (id, note, x)
);

ALTER TABLE t0 ADD CONSTRAINT t0_id_check CHECK (id > 0) NOT VALID;
