-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new enum type public.mood: ('GOOD', 'BAD')
--   * new composite type public.spot: (x integer, y character varying(5), mood public.mood)
--   * new domain public.amount: integer
--   * new domain public.word: character varying(7)
--   * new sequence public.t0_id_seq: OWNED BY public.t0.id
--   * new table public.t0: columns (id)
--   * new table public.t1: columns (id, title, number)
-- Schema: fe6b54506aefd965 -> 87b74020f6b0cc96

CREATE SEQUENCE t0_id_seq;

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

CREATE DOMAIN amount AS integer;

CREATE DOMAIN word AS character varying(7);

CREATE TYPE spot AS (x integer, y character varying(5), mood mood);

CREATE TABLE t0 (
  id bigint DEFAULT nextval('t0_id_seq'::regclass) NOT NULL,
  CONSTRAINT t0_pkey PRIMARY KEY (id)
);

COMMENT ON TABLE t0 IS 'it''s';

CREATE TABLE t1 (
  id bigint NOT NULL,
  title xml NOT NULL,
  number word NOT NULL,
  CONSTRAINT t1_pkey PRIMARY KEY (id)
);

ALTER TABLE t1 ENABLE ROW LEVEL SECURITY;

ALTER SEQUENCE t0_id_seq OWNED BY t0.id;

CREATE UNIQUE INDEX t0_id_idx ON t0 (id);
