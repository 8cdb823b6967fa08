-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new schema archive
--   * new composite type public.point
--   * new table archive.orders_2025: no columns
--   * new table public.animal: columns (id, name, legs, mood, born)
--   * new table public.dog: columns (legs, born, breed)
--   * new table public.log: columns (day, text)
--   * new table public.marker: columns (x, why)
--   * new table public.orders: columns (id, placed_at, state)
--   * new table public.orders_new: no columns
--   * new table public.orders_new_0: no columns
--   * new table public.orders_rest: no columns
--   * new table public.owned: columns (owner)
--   * new table public.puppy: columns (id, name, weeks)
-- Schema: fe6b54506aefd965 -> 8f7dc57b51743720

CREATE SCHEMA archive;

CREATE TABLE archive.orders_2025 ();

COMMENT ON TABLE archive.orders_2025 IS 'last year';

CREATE TABLE animal (
  id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  name text DEFAULT 'none' NOT NULL,
  legs integer NOT NULL,
  mood text NOT NULL,
  born date NOT NULL,
  CONSTRAINT animal_pkey PRIMARY KEY (id),
  CONSTRAINT animal_legs_check CHECK (legs >= 0),
  CONSTRAINT animal_mood_check CHECK (mood IN ('GOOD', 'BAD'))
);

CREATE TABLE dog (
  legs integer NOT NULL,
  born date DEFAULT now() NOT NULL,
  breed text NOT NULL,
  CONSTRAINT dog_pkey PRIMARY KEY (id)
);

COMMENT ON COLUMN dog.legs IS 'four, most often';

CREATE TABLE log (
  day date NOT NULL,
  text text NOT NULL
);

CREATE TABLE marker (
  x integer NOT NULL,
  why text NOT NULL,
  CONSTRAINT marker_pkey PRIMARY KEY (x)
);

CREATE TABLE orders (
  id integer NOT NULL,
  placed_at date NOT NULL,
  state text NOT NULL
);

CREATE TABLE orders_new ();

CREATE TABLE orders_new_0 ();

CREATE TABLE orders_rest ();

CREATE TABLE owned (
  owner text NOT NULL
);

CREATE TABLE puppy (
  id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  name text DEFAULT 'none' NOT NULL,
  weeks integer NOT NULL
);

CREATE INDEX log_text_idx ON log (text);
