-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new schema empty
--   * new schema people: comment 'who there is'
--   * new enum type public.kind: ('SMALL', 'LARGE')
--   * new composite type people.address: (street text, postcode character varying(9) COLLATE "C", email people.email, geo public.geo, level integer, kind public.kind, prices public.price[])
--   * new composite type public.geo: (latitude double precision, longitude double precision)
--   * new domain people.email: character varying(254) COLLATE "C" DEFAULT 'nobody@localhost' NOT NULL CONSTRAINT filled CHECK (VALUE <> '') NOT VALID CONSTRAINT email_check CHECK (VALUE LIKE '%@%') CONSTRAINT email_check1 CHECK (length(VALUE) < 100)
--   * new domain public.grade: text CONSTRAINT grade_check CHECK (VALUE IN ('LOW', 'HIGH'))
--   * new domain public.price: numeric(10,2)
--   * new domain public.size: public.kind
--   * new sequence people.countdown: AS smallint INCREMENT BY -1 MINVALUE 0 MAXVALUE 100 CACHE 10 CYCLE
--   * new sequence public.person_visit: OWNED BY public.person.visits
--   * new sequence public.ticket
--   * new table public.person: columns (id, email, second, more, home, others, fee, grade, visits)
-- Schema: fe6b54506aefd965 -> 5dbd6e63247ef270

CREATE SCHEMA empty;

CREATE SCHEMA people;

COMMENT ON SCHEMA people IS 'who there is';

CREATE SEQUENCE people.countdown AS smallint INCREMENT BY -1 MINVALUE 0 MAXVALUE 100 CACHE 10 CYCLE;

COMMENT ON SEQUENCE people.countdown IS 'down to nothing';

CREATE SEQUENCE person_visit;

CREATE SEQUENCE ticket;

CREATE TYPE kind AS ENUM ('SMALL', 'LARGE');

COMMENT ON TYPE kind IS 'what there is';

CREATE TYPE geo AS (latitude double precision, longitude double precision);

CREATE DOMAIN people.email AS character varying(254) COLLATE "C" DEFAULT 'nobody@localhost' NOT NULL CONSTRAINT email_check CHECK (VALUE LIKE '%@%') CONSTRAINT email_check1 CHECK (length(VALUE) < 100);

ALTER DOMAIN people.email ADD CONSTRAINT filled CHECK (VALUE <> '') NOT VALID;

COMMENT ON DOMAIN people.email IS 'an address of mail';

COMMENT ON CONSTRAINT email_check ON DOMAIN people.email IS 'has an at sign';

CREATE DOMAIN grade AS text CONSTRAINT grade_check CHECK (VALUE IN ('LOW', 'HIGH'));

CREATE DOMAIN price AS numeric(10,2);

CREATE TYPE people.address AS (street text, postcode character varying(9) COLLATE "C", email people.email, geo geo, level integer, kind kind, prices price[]);

COMMENT ON TYPE people.address IS 'where';

COMMENT ON COLUMN people.address.postcode IS 'with its letters';

CREATE DOMAIN size AS kind;

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

ALTER SEQUENCE person_visit OWNED BY person.visits;
