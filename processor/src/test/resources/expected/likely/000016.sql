-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new enum type public.mood: ('GOOD', 'BAD')
--   * new composite type public.spot: (x integer, y character varying(5), mood public.mood)
--   * new domain public.amount: integer
--   * new domain public.word: character varying(7) NOT NULL
--   * new table public.t0: columns (id, number)
-- Schema: fe6b54506aefd965 -> 80eb5c23cafe82c4

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

CREATE DOMAIN amount AS integer;

CREATE DOMAIN word AS character varying(7) NOT NULL;

CREATE TYPE spot AS (x integer, y character varying(5), mood mood);

CREATE TABLE t0 (
  id bigint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME t1) NOT NULL,
  number real NOT NULL,
  CONSTRAINT t0_pkey PRIMARY KEY (id, number),
  CONSTRAINT t0_id_check CHECK (id % 2 = 0 OR id > 10)
);
