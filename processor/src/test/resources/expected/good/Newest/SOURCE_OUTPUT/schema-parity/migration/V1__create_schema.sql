-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new sequence public.guest_number_seq: UNLOGGED AS integer OWNED BY public.guest.number
--   * new table public.booking: columns (room, during, email, note, guest, host, next)
--   * new table public.guest: columns (id, country, number)
--   * new table public.stay: columns (id, room, during, guest, country)
--   * new extension btree_gist: CREATE EXTENSION btree_gist
-- Schema: fe6b54506aefd965 -> ef67dcc298ff3454

CREATE EXTENSION btree_gist;

CREATE UNLOGGED SEQUENCE guest_number_seq AS integer;

CREATE TABLE booking (
  room integer NOT NULL,
  during daterange NOT NULL,
  email text,
  note text NOT NULL,
  guest text,
  host text NOT NULL NO INHERIT,
  next integer GENERATED ALWAYS AS (room + 1) VIRTUAL NOT NULL,
  CONSTRAINT booking_pkey PRIMARY KEY (room, during WITHOUT OVERLAPS),
  CONSTRAINT booking_email_key UNIQUE NULLS NOT DISTINCT (email)
);

ALTER TABLE booking ALTER COLUMN note SET COMPRESSION pglz;

ALTER TABLE booking ADD CONSTRAINT always_known NOT NULL guest NOT VALID;

CREATE TABLE guest (
  id integer NOT NULL,
  country text NOT NULL,
  number integer DEFAULT nextval('guest_number_seq'::regclass) NOT NULL,
  CONSTRAINT guest_pkey PRIMARY KEY (id, country)
);

CREATE TABLE stay (
  id integer NOT NULL,
  room integer NOT NULL,
  during daterange NOT NULL,
  guest integer,
  country text,
  CONSTRAINT stay_pkey PRIMARY KEY (id),
  CONSTRAINT stay_room_during_key UNIQUE (room, during WITHOUT OVERLAPS),
  CONSTRAINT stay_guest_check CHECK (guest > 0) NOT ENFORCED
);

ALTER SEQUENCE guest_number_seq OWNED BY guest.number;

CREATE UNIQUE INDEX booking_email_idx ON booking (email) NULLS NOT DISTINCT;

ALTER TABLE stay ADD CONSTRAINT stay_room_during_fkey FOREIGN KEY (room, PERIOD during) REFERENCES booking (room, PERIOD during);

ALTER TABLE stay ADD CONSTRAINT stay_guest_country_fkey FOREIGN KEY (guest, country) REFERENCES guest (id, country) ON DELETE SET DEFAULT (guest);
