-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new schema empty
--   * new schema people: comment 'who there is'
--   * new enum type public.kind: ('SMALL', 'LARGE')
--   * new composite type people.address
--   * new composite type public.geo
--   * new domain people.email
--   * new domain public.grade
--   * new domain public.price
--   * new domain public.size
--   * new sequence people.countdown
--   * new sequence public.person_visit
--   * new sequence public.ticket
--   * new table public.person: columns (id, email, second, more, home, others, fee, grade, visits)
-- Schema: fe6b54506aefd965 -> c37d77d1588d0ea2

CREATE SCHEMA empty;

CREATE SCHEMA people;

COMMENT ON SCHEMA people IS 'who there is';

CREATE TYPE kind AS ENUM ('SMALL', 'LARGE');

COMMENT ON TYPE kind IS 'what there is';

CREATE TABLE person (
  id bigint DEFAULT nextval('ticket') NOT NULL,
  email people.email NOT NULL,
  second people.email,
  more people.email[] NOT NULL,
  home people.address NOT NULL,
  others people.address[] NOT NULL,
  fee price NOT NULL,
  grade grade NOT NULL,
  visits integer NOT NULL,
  CONSTRAINT person_pkey PRIMARY KEY (id)
);
