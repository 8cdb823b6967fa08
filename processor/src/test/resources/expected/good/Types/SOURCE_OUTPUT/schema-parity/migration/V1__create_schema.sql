-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new enum type public.held_by_none: ('')
--   * new enum type public.nothing: ()
--   * new enum type public.status: ('NEW', 'it''s paid')
--   * new domain public.handle: text
--   * new table public.everything: columns (id, flag, boxed_flag, tiny, small, number, big, single, twice, letter, text, short_text, short_texts, amount, whole, price, huge, day, "time", precise_time, local, instant, "offset", zoned, offset_time, duration, seconds, year, bytes, many_bytes, address, uri, numbers, matrix, nested, days, statuses, kinds, emails, maybe, maybe_int, maybe_long, maybe_double, status, kind, email, wrapped, extra, raw, folded, point, codes, stamp, "dec")
--   * new table public.measured: columns (id, length, measured_at, name, handle, after, shorter, day, nick, shown, other)
-- Schema: fe6b54506aefd965 -> 1bd282d9c7fbf304

CREATE TYPE held_by_none AS ENUM ('');

COMMENT ON TYPE held_by_none IS ' ';

CREATE TYPE nothing AS ENUM ();

CREATE TYPE status AS ENUM ('NEW', 'it''s paid');

CREATE DOMAIN handle AS text;

CREATE TABLE everything (
  id uuid NOT NULL,
  flag boolean NOT NULL,
  boxed_flag boolean NOT NULL,
  tiny smallint NOT NULL,
  small smallint NOT NULL,
  number integer NOT NULL,
  big bigint NOT NULL,
  single real NOT NULL,
  twice double precision NOT NULL,
  letter character(1) NOT NULL,
  text text NOT NULL,
  short_text character varying(20) NOT NULL,
  short_texts character varying(20)[] NOT NULL,
  amount numeric NOT NULL,
  whole numeric(10,0) NOT NULL,
  price numeric(10,2) NOT NULL,
  huge numeric NOT NULL,
  day date NOT NULL,
  "time" time without time zone NOT NULL,
  precise_time time(3) without time zone NOT NULL,
  local timestamp without time zone NOT NULL,
  instant timestamp with time zone NOT NULL,
  "offset" timestamp(3) with time zone NOT NULL,
  zoned timestamp with time zone NOT NULL,
  offset_time time with time zone NOT NULL,
  duration interval NOT NULL,
  seconds interval(0) NOT NULL,
  year integer NOT NULL,
  bytes bytea NOT NULL,
  many_bytes bytea[] NOT NULL,
  address inet NOT NULL,
  uri text NOT NULL,
  numbers integer[] NOT NULL,
  matrix integer[] NOT NULL,
  nested uuid[] NOT NULL,
  days date[] NOT NULL,
  statuses status[] NOT NULL,
  kinds text[] NOT NULL,
  emails character varying(254)[] NOT NULL,
  maybe text,
  maybe_int integer,
  maybe_long bigint,
  maybe_double double precision,
  status status NOT NULL,
  kind text NOT NULL,
  email character varying(254) NOT NULL,
  wrapped integer NOT NULL,
  extra jsonb NOT NULL,
  raw json NOT NULL,
  folded citext NOT NULL,
  point geo.geometry(Point,4326) NOT NULL,
  codes character varying(5)[] NOT NULL,
  stamp timestamp(3) with time zone NOT NULL,
  "dec" numeric(5,0) NOT NULL,
  CONSTRAINT everything_pkey PRIMARY KEY (id),
  CONSTRAINT everything_kinds_check CHECK (kinds <@ ARRAY['SMALL', 'LARGE']),
  CONSTRAINT everything_kind_check CHECK (kind IN ('SMALL', 'LARGE'))
);

CREATE TABLE measured (
  id bigint NOT NULL,
  length double precision NOT NULL,
  measured_at timestamp with time zone NOT NULL,
  name text NOT NULL,
  handle handle NOT NULL,
  after integer NOT NULL,
  shorter smallint NOT NULL,
  day date NOT NULL,
  nick character varying(20) NOT NULL,
  shown text NOT NULL,
  other elsewhere.key NOT NULL,
  CONSTRAINT measured_pkey PRIMARY KEY (id),
  CONSTRAINT measured_length_key UNIQUE (length),
  CONSTRAINT measured_measured_at_key UNIQUE (measured_at),
  CONSTRAINT measured_name_key UNIQUE (name),
  CONSTRAINT measured_handle_key UNIQUE (handle)
);

ALTER TABLE measured ADD CONSTRAINT measured_after_fkey FOREIGN KEY (after) REFERENCES measured (id);

ALTER TABLE measured ADD CONSTRAINT measured_shorter_fkey FOREIGN KEY (shorter) REFERENCES measured (length);

ALTER TABLE measured ADD CONSTRAINT measured_day_fkey FOREIGN KEY (day) REFERENCES measured (measured_at);

ALTER TABLE measured ADD CONSTRAINT measured_nick_fkey FOREIGN KEY (nick) REFERENCES measured (name);

ALTER TABLE measured ADD CONSTRAINT measured_shown_fkey FOREIGN KEY (shown) REFERENCES measured (handle);

ALTER TABLE measured ADD CONSTRAINT measured_other_fkey FOREIGN KEY (other) REFERENCES measured (id);
