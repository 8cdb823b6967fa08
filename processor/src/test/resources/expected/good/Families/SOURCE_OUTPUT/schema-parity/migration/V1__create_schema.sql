-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new schema archive
--   * new composite type public.spot: (x integer, why text COLLATE "C")
--   * new table archive.orders_2025: PARTITION OF public.orders FOR VALUES FROM ('2025-01-01', MINVALUE) TO ('2026-01-01', MINVALUE) USING heap WITH (fillfactor = 50) TABLESPACE pg_default
--   * new table public.alarm: columns (day)
--   * new table public.animal: columns (id, name, legs, mood, born) WITH (fillfactor = 90)
--   * new table public.dog: columns (legs, born, breed) INHERITS (public.animal, public.owned)
--   * new table public.log: columns (day, text) PARTITION BY RANGE (day)
--   * new table public.log_2026: columns (text) PARTITION OF public.log FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')
--   * new table public.marker: columns (x, why) OF public.spot
--   * new table public.orders: columns (id, placed_at, state) PARTITION BY RANGE (placed_at, lower(state) COLLATE "C")
--   * new table public.orders_new: PARTITION OF public.orders_rest FOR VALUES IN ('new', 'paid') PARTITION BY HASH (id)
--   * new table public.orders_new_0: PARTITION OF public.orders_new FOR VALUES WITH (modulus 2, remainder 0)
--   * new table public.orders_rest: PARTITION OF public.orders DEFAULT PARTITION BY LIST (state)
--   * new table public.owned: columns (owner)
--   * new table public.puppy: columns (id, weeks) INHERITS (public.dog)
-- Schema: fe6b54506aefd965 -> 696db42c9d5c4099

CREATE SCHEMA archive;

CREATE TYPE spot AS (x integer, why text COLLATE "C");

COMMENT ON TYPE spot IS 'a place';

COMMENT ON COLUMN spot.why IS 'up';

CREATE TABLE alarm (
  day date NOT NULL
);

CREATE TABLE animal (
  id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  name text DEFAULT 'none' NOT NULL,
  legs integer NOT NULL,
  mood text NOT NULL,
  born date NOT NULL,
  CONSTRAINT animal_pkey PRIMARY KEY (id),
  CONSTRAINT animal_legs_check CHECK (legs >= 0),
  CONSTRAINT animal_mood_check CHECK (mood IN ('GOOD', 'BAD'))
) WITH (fillfactor = 90);

CREATE TABLE log (
  day date NOT NULL,
  text text NOT NULL
) PARTITION BY RANGE (day);

CREATE TABLE marker OF spot (
  CONSTRAINT marker_pkey PRIMARY KEY (x)
);

CREATE TABLE orders (
  id integer NOT NULL,
  placed_at date NOT NULL,
  state text NOT NULL
) PARTITION BY RANGE (placed_at, lower(state) COLLATE "C");

CREATE TABLE owned (
  owner text NOT NULL
);

CREATE TABLE archive.orders_2025 PARTITION OF orders FOR VALUES FROM ('2025-01-01', MINVALUE) TO ('2026-01-01', MINVALUE) USING heap WITH (fillfactor = 50) TABLESPACE pg_default;

COMMENT ON TABLE archive.orders_2025 IS 'last year';

CREATE TABLE dog (
  legs integer NOT NULL,
  breed text NOT NULL,
  CONSTRAINT dog_pkey PRIMARY KEY (id)
) INHERITS (animal, owned);

COMMENT ON COLUMN dog.legs IS 'four, most often';

CREATE TABLE log_2026 PARTITION OF log (
  CONSTRAINT log_2026_pkey PRIMARY KEY (day)
) FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

CREATE TABLE orders_rest PARTITION OF orders DEFAULT PARTITION BY LIST (state);

CREATE TABLE orders_new PARTITION OF orders_rest FOR VALUES IN ('new', 'paid') PARTITION BY HASH (id);

CREATE TABLE puppy (
  id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  weeks integer NOT NULL
) INHERITS (dog);

CREATE TABLE orders_new_0 PARTITION OF orders_new FOR VALUES WITH (modulus 2, remainder 0);

-- BLOCKS READS: All access to marker waits while the rows are checked; one null makes the statement fail.
ALTER TABLE marker ALTER COLUMN x SET NOT NULL;

-- BLOCKS READS: All access to marker waits while the rows are checked; one null makes the statement fail.
ALTER TABLE marker ALTER COLUMN why SET NOT NULL;

ALTER TABLE dog ALTER COLUMN born SET DEFAULT now();

ALTER TABLE log_2026 ALTER COLUMN text SET DEFAULT 'none';

CREATE INDEX log_text_idx ON log (text);

CREATE INDEX log_2026_day_text_idx ON log_2026 (day, text);

ALTER TABLE alarm ADD CONSTRAINT alarm_day_fkey FOREIGN KEY (day) REFERENCES log_2026 (day);
