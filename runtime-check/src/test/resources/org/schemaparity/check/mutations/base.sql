-- A shop with at least one of every kind of object. Paragraphs are run one by one.

CREATE SCHEMA shop;
CREATE SCHEMA crm;
CREATE SCHEMA "Back Office";
CREATE SCHEMA spare;
CREATE SCHEMA empty;
COMMENT ON SCHEMA shop IS 'What is sold';

CREATE EXTENSION btree_gist;
CREATE EXTENSION citext SCHEMA crm VERSION '1.5';
CREATE EXTENSION hstore;
CREATE EXTENSION pg_trgm;
CREATE EXTENSION postgres_fdw;
CREATE EXTENSION fuzzystrmatch SCHEMA spare;
COMMENT ON EXTENSION hstore IS 'Keys and values';

CREATE ACCESS METHOD parity_heap TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD parity_tree TYPE INDEX HANDLER bthandler;
COMMENT ON ACCESS METHOD parity_tree IS 'As btree';

CREATE FUNCTION spare.handler() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE LANGUAGE parity_sql HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
COMMENT ON LANGUAGE parity_sql IS 'As plpgsql';

-- Collations

CREATE COLLATION shop.phone_book (provider = icu, locale = 'de-u-co-phonebk');
CREATE COLLATION shop.bytewise FROM "C";
CREATE COLLATION shop.caseless (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION spare.swedish (provider = icu, locale = 'sv');
COMMENT ON COLLATION shop.phone_book IS 'As in a telephone book';

-- Types

CREATE TYPE shop.order_state AS ENUM ('new', 'paid', 'shipped', 'done');
CREATE TYPE crm.mood AS ENUM ('sad', 'ok', 'happy');
CREATE TYPE spare.size AS ENUM ('small', 'large');
COMMENT ON TYPE shop.order_state IS 'How far an order has come';

CREATE TYPE crm.address AS (street text, zip varchar(10), city text COLLATE "C");
CREATE TYPE shop.dimensions AS (width integer, height numeric(8,2), note text);
CREATE TYPE spare.address AS (line text);
CREATE TYPE spare.place AS (name text);
CREATE TYPE spare.pair AS (one integer, other integer);
COMMENT ON TYPE crm.address IS 'Where somebody lives';
COMMENT ON COLUMN crm.address.zip IS 'Digits and letters';

CREATE DOMAIN shop.price AS numeric(12,2) DEFAULT 0 NOT NULL
  CONSTRAINT price_not_negative CHECK (VALUE >= 0)
  CONSTRAINT price_not_huge CHECK (VALUE < 1000000);
CREATE DOMAIN crm.phone AS text COLLATE "C" CONSTRAINT phone_shape CHECK (VALUE ~ '^[0-9 +-]+$');
ALTER DOMAIN crm.phone ADD CONSTRAINT phone_length CHECK (length(VALUE) < 30) NOT VALID;
CREATE DOMAIN spare.percent AS smallint;
COMMENT ON DOMAIN shop.price IS 'In euro';
COMMENT ON CONSTRAINT price_not_negative ON DOMAIN shop.price IS 'Nobody is paid to buy';

CREATE TYPE shop.weight_range AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi);
CREATE TYPE shop.name_range AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = text_pattern_ops, COLLATION = "C");
CREATE TYPE shop.shelf_range;
CREATE FUNCTION shop.shelf_canonical(shop.shelf_range) RETURNS shop.shelf_range
  LANGUAGE internal IMMUTABLE STRICT AS 'int4range_canonical';
CREATE TYPE shop.shelf_range AS RANGE (SUBTYPE = integer, CANONICAL = shop.shelf_canonical);
CREATE TYPE spare.span AS RANGE (SUBTYPE = date);
COMMENT ON TYPE shop.weight_range IS 'From and to';

-- Sequences

CREATE SEQUENCE shop.invoice_numbers AS integer START WITH 1005 INCREMENT BY 5 MINVALUE 1000 MAXVALUE 900000 CACHE 20 CYCLE;
CREATE SEQUENCE shop.shared_ids;
CREATE SEQUENCE spare.countdown INCREMENT BY -1;
COMMENT ON SEQUENCE shop.invoice_numbers IS 'As the tax office asks';

-- Functions that tables and views use

CREATE FUNCTION shop.slug(title text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT lower(replace(title, ' ', '-')) $$;
CREATE FUNCTION shop.touch() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
BEGIN
  RETURN new;
END
$$;
CREATE FUNCTION shop.watch() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
BEGIN
  RETURN null;
END
$$;

-- Tables

CREATE TABLE crm.customers (
  id bigint GENERATED ALWAYS AS IDENTITY,
  email crm.citext NOT NULL,
  name text COLLATE shop.phone_book NOT NULL,
  phone crm.phone,
  mood crm.mood DEFAULT 'ok',
  home crm.address,
  born date,
  attributes hstore DEFAULT '',
  tags text[] DEFAULT ARRAY['new', 'web']::text[] NOT NULL,
  photo bytea,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT customers_pkey PRIMARY KEY (id),
  CONSTRAINT customers_email_key UNIQUE (email),
  CONSTRAINT customers_born_check CHECK (born > DATE '1900-01-01')
);
ALTER TABLE crm.customers ALTER COLUMN photo SET STORAGE EXTERNAL;
ALTER TABLE crm.customers ALTER COLUMN email SET STATISTICS 500;
ALTER TABLE crm.customers ALTER COLUMN mood SET (n_distinct = 3);
COMMENT ON TABLE crm.customers IS 'Who buys';
COMMENT ON COLUMN crm.customers.email IS 'In any case of letters';
COMMENT ON CONSTRAINT customers_pkey ON crm.customers IS 'Given by the shop';
COMMENT ON CONSTRAINT customers_email_key ON crm.customers IS 'One account for each';
COMMENT ON CONSTRAINT customers_born_check ON crm.customers IS 'Nobody is that old';

CREATE TABLE shop.products (
  id serial PRIMARY KEY,
  sku text NOT NULL CONSTRAINT products_sku_key UNIQUE WITH (fillfactor = 80),
  title varchar(200) NOT NULL,
  price shop.price,
  net numeric(12,2) DEFAULT 0 NOT NULL,
  gross numeric(12,2) GENERATED ALWAYS AS (round(net * 1.19, 2)) STORED,
  size shop.dimensions,
  weights shop.weight_range,
  words tsvector,
  on_sale boolean DEFAULT false NOT NULL,
  stock integer DEFAULT 0 NOT NULL CONSTRAINT products_stock_check CHECK (stock >= 0),
  country char(2) DEFAULT 'DE'
) WITH (fillfactor = 70, autovacuum_enabled = true, toast.autovacuum_enabled = false);
CREATE INDEX products_title_idx ON shop.products (title);
CREATE INDEX products_title_like_idx ON shop.products (title varchar_pattern_ops, sku COLLATE "C" DESC NULLS LAST);
CREATE INDEX products_slug_idx ON shop.products (shop.slug(sku)) WHERE on_sale;
CREATE INDEX products_words_idx ON shop.products USING gin (words) WITH (fastupdate = off);
CREATE INDEX products_sku_trgm_idx ON shop.products USING gist (sku gist_trgm_ops (siglen = 64));
CREATE INDEX products_id_brin_idx ON shop.products USING brin (id) WITH (pages_per_range = 32);
CREATE INDEX products_country_idx ON shop.products USING hash (country);
CREATE UNIQUE INDEX products_title_country_idx ON shop.products (title, country) INCLUDE (stock);
ALTER TABLE shop.products CLUSTER ON products_title_idx;
COMMENT ON INDEX shop.products_title_idx IS 'For the catalogue';

CREATE TABLE shop.orders (
  id integer GENERATED BY DEFAULT AS IDENTITY (START WITH 100 INCREMENT BY 10 MINVALUE 100 MAXVALUE 1000000 CACHE 5 CYCLE),
  customer_id bigint NOT NULL,
  state shop.order_state DEFAULT 'new' NOT NULL,
  total numeric(12,2) DEFAULT 0 NOT NULL,
  discount numeric(4,2),
  note text,
  reference text,
  shelf integer DEFAULT nextval('shop.shared_ids'),
  ordered_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES crm.customers (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT orders_total_check CHECK (total >= 0),
  CONSTRAINT orders_discount_check CHECK (discount > 0 AND discount < 100) NO INHERIT
) WITH (autovacuum_vacuum_scale_factor = 0.2);
ALTER TABLE shop.orders ADD CONSTRAINT orders_reference_check CHECK (reference <> '') NOT VALID;
CREATE INDEX orders_customer_idx ON shop.orders (customer_id, ordered_at DESC);
CREATE INDEX orders_state_idx ON shop.orders (state) WHERE state <> 'done';
COMMENT ON CONSTRAINT orders_customer_id_fkey ON shop.orders IS 'Who ordered';

CREATE TABLE shop.order_lines (
  order_id integer NOT NULL,
  line_no smallint NOT NULL,
  product_id integer,
  quantity integer DEFAULT 1 NOT NULL,
  replaces_order integer,
  replaces_line smallint,
  CONSTRAINT order_lines_pkey PRIMARY KEY (order_id, line_no) INCLUDE (quantity) DEFERRABLE,
  CONSTRAINT order_lines_product_key UNIQUE (order_id, product_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT order_lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES shop.orders (id) ON DELETE CASCADE,
  CONSTRAINT order_lines_product_id_fkey FOREIGN KEY (product_id) REFERENCES shop.products (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
ALTER TABLE shop.order_lines ADD CONSTRAINT order_lines_quantity_check CHECK (quantity > 0);

CREATE TABLE shop.shipments (
  order_id integer,
  line_no smallint,
  parcel text,
  sent date,
  CONSTRAINT shipments_parcel_key UNIQUE (parcel)
);
CREATE TABLE shop.parcels (
  carrier text NOT NULL,
  code text NOT NULL,
  contents text,
  CONSTRAINT parcels_pkey PRIMARY KEY (carrier, code)
);
CREATE TABLE shop.deliveries (
  id integer NOT NULL,
  carrier text,
  code text,
  product integer,
  CONSTRAINT deliveries_parcel_fkey FOREIGN KEY (carrier, code) REFERENCES shop.parcels (carrier, code) MATCH FULL ON UPDATE SET DEFAULT,
  CONSTRAINT deliveries_product_fkey FOREIGN KEY (product) REFERENCES shop.products (id)
);
ALTER TABLE shop.deliveries ADD CONSTRAINT deliveries_id_fkey FOREIGN KEY (id) REFERENCES shop.orders (id) NOT VALID;

CREATE TABLE shop.refunds (
  order_id integer CONSTRAINT refunds_order_id_fkey REFERENCES shop.orders (id),
  amount numeric(8,2)
);

CREATE TABLE shop.bookings (
  room integer NOT NULL,
  during tstzrange NOT NULL,
  cancelled boolean DEFAULT false NOT NULL,
  CONSTRAINT bookings_no_overlap EXCLUDE USING gist (room WITH =, during WITH &&) WITH (fillfactor = 90) WHERE (NOT cancelled) DEFERRABLE
);
COMMENT ON CONSTRAINT bookings_no_overlap ON shop.bookings IS 'One guest at a time';

CREATE UNLOGGED TABLE shop.basket (
  visitor uuid NOT NULL,
  product_id integer NOT NULL
);
CREATE TABLE shop.journal (
  at timestamp with time zone DEFAULT now() NOT NULL,
  what text NOT NULL,
  number integer
);
ALTER TABLE shop.journal REPLICA IDENTITY FULL;
CREATE TABLE shop.stickers OF shop.dimensions (width WITH OPTIONS NOT NULL);
CREATE TABLE shop.boxes (width integer, height numeric(8,2), note text);
CREATE TABLE shop.heaps (id integer NOT NULL, payload text) USING parity_heap TABLESPACE parity_space;
CREATE INDEX heaps_id_idx ON shop.heaps (id) TABLESPACE parity_space;
CREATE TABLE shop.codes (
  code text NOT NULL,
  meaning text,
  CONSTRAINT codes_code_key UNIQUE (code) USING INDEX TABLESPACE parity_space
);
ALTER TABLE shop.codes REPLICA IDENTITY USING INDEX codes_code_key;

CREATE TABLE crm.people (
  id integer NOT NULL,
  name text DEFAULT 'nobody',
  CONSTRAINT people_name_check CHECK (name <> '')
);
CREATE TABLE crm.members (
  since date
);
CREATE TABLE crm.employees (
  salary numeric(10,2),
  PRIMARY KEY (id)
) INHERITS (crm.people);
CREATE TABLE crm.animals (name text);
CREATE TABLE crm.dogs (tricks text) INHERITS (crm.animals);
CREATE TABLE crm.students (
  id integer NOT NULL,
  name text DEFAULT 'nobody',
  CONSTRAINT people_name_check CHECK (name <> '')
);

CREATE TABLE crm.address_book (
  id serial,
  zip varchar(10),
  flag boolean,
  letter char(1),
  number integer,
  CONSTRAINT address_book_number_check CHECK (number BETWEEN 1 AND 9),
  CONSTRAINT address_book_letter_check CHECK (letter IN ('a', 'b')),
  CONSTRAINT address_book_zip_check CHECK (zip LIKE '1%')
);

CREATE TABLE shop.events (
  id bigint NOT NULL,
  at date NOT NULL,
  kind text NOT NULL,
  body jsonb,
  CONSTRAINT events_pkey PRIMARY KEY (id, at, kind)
) PARTITION BY RANGE (at);
CREATE INDEX events_kind_idx ON shop.events (kind);
CREATE TABLE shop.events_2023 PARTITION OF shop.events FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE shop.events_2024 PARTITION OF shop.events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') PARTITION BY LIST (kind);
CREATE TABLE shop.events_2024_clicks PARTITION OF shop.events_2024 FOR VALUES IN ('click', 'tap');
CREATE TABLE shop.events_2024_rest PARTITION OF shop.events_2024 DEFAULT;
CREATE TABLE shop.events_rest PARTITION OF shop.events DEFAULT;
CREATE INDEX events_2023_body_idx ON shop.events_2023 USING gin (body);
ALTER TABLE shop.events_2023 ALTER COLUMN body SET DEFAULT '{}';
CREATE TABLE shop.measures (
  device integer NOT NULL,
  value double precision
) PARTITION BY HASH (device);
CREATE TABLE shop.measures_0 PARTITION OF shop.measures FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE shop.measures_1 PARTITION OF shop.measures FOR VALUES WITH (MODULUS 2, REMAINDER 1);

CREATE TABLE shop.shards (id integer NOT NULL) PARTITION BY HASH (id);
CREATE TABLE shop.shards_0 PARTITION OF shop.shards FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE shop.shards_1 PARTITION OF shop.shards FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE shop.regions (
  code text NOT NULL,
  name text,
  CONSTRAINT regions_name_check CHECK (name <> '')
) PARTITION BY LIST (code);
CREATE TABLE shop.regions_north PARTITION OF shop.regions FOR VALUES IN ('hh', 'sh');
CREATE TABLE shop.regions_coast PARTITION OF shop.regions FOR VALUES IN ('mv');
CREATE TABLE shop.regions_south (
  code text NOT NULL,
  name text,
  CONSTRAINT regions_name_check CHECK (name <> '')
);

CREATE TABLE "Back Office"."Order Lines" (
  "from" integer NOT NULL,
  "To Whom" text,
  "naïve, ""quoted""" text DEFAULT 'it''s',
  CONSTRAINT "Order Lines key" PRIMARY KEY ("from")
);
CREATE INDEX "Lines' index" ON "Back Office"."Order Lines" ("To Whom");

CREATE TABLE spare.things (
  id integer NOT NULL,
  name text,
  gone text,
  CONSTRAINT things_pkey PRIMARY KEY (id)
);
CREATE TABLE spare.things_too (name text, kind text);
CREATE INDEX things_name_idx ON spare.things (name);

-- A column that was dropped leaves a gap in the numbers of the others.

ALTER TABLE spare.things DROP COLUMN gone;
ALTER TABLE spare.things ADD COLUMN kind text;

-- Rows

INSERT INTO crm.customers (email, name, born) VALUES
  ('ada@example.org', 'Ada', '1975-12-10'),
  ('Bob@example.org', 'Bob', '1980-02-01'),
  ('eve@example.org', 'Eve', NULL);
INSERT INTO shop.products (sku, title, net, stock) VALUES
  ('A-1', 'Apple', 1.50, 10),
  ('B-2', 'Book', 20, 3);
INSERT INTO shop.orders (customer_id, total, note) VALUES
  (1, 23, 'soon'),
  (2, 5, 'late');
INSERT INTO shop.order_lines (order_id, line_no, product_id, quantity) VALUES
  (100, 1, 1, 2),
  (100, 2, 2, 1),
  (110, 1, 1, 3);
INSERT INTO shop.parcels VALUES ('post', 'P1', 'apples');
INSERT INTO shop.bookings VALUES (1, '[2024-01-01, 2024-01-03)', false);
INSERT INTO shop.journal (what, number) VALUES ('start', 1);
INSERT INTO shop.codes VALUES ('a', 'first'), ('b', NULL), ('hh', 'a region');
INSERT INTO crm.people VALUES (1, 'Pat');
INSERT INTO crm.employees VALUES (2, 'Kim', 1000);
INSERT INTO shop.events VALUES
  (1, '2023-05-01', 'click', '{"x": 1}'),
  (2, '2024-05-01', 'click', NULL),
  (3, '2024-06-01', 'order', '{}'),
  (4, '2025-01-01', 'click', NULL);
INSERT INTO shop.measures VALUES (1, 0.5), (2, 1.5), (3, 2.5);
INSERT INTO shop.regions VALUES ('hh', 'Hamburg');
INSERT INTO shop.regions_south VALUES ('by', 'Bavaria');
INSERT INTO "Back Office"."Order Lines" VALUES (1, 'somebody');
INSERT INTO spare.things VALUES (1, 'one', 'odd'), (2, 'two', 'even');

-- Views

CREATE VIEW shop.open_orders AS
  SELECT id, customer_id, state, total FROM shop.orders WHERE state <> 'done'
  WITH LOCAL CHECK OPTION;
ALTER VIEW shop.open_orders ALTER COLUMN total SET DEFAULT 10;
COMMENT ON VIEW shop.open_orders IS 'What is still to do';
COMMENT ON COLUMN shop.open_orders.total IS 'With tax';
CREATE VIEW shop.big_orders AS SELECT id, total FROM shop.open_orders WHERE total > 100;
CREATE VIEW crm.guests WITH (security_barrier = true) AS SELECT id, name FROM crm.customers WHERE born IS NULL;
CREATE VIEW shop.order_sums AS SELECT customer_id, count(*) AS orders, sum(total) AS total FROM shop.orders GROUP BY customer_id;
CREATE RECURSIVE VIEW shop.replaced (order_id, line_no) AS
  SELECT order_id, line_no FROM shop.order_lines WHERE replaces_order IS NULL
  UNION ALL
  SELECT l.order_id, l.line_no FROM shop.order_lines l JOIN replaced r ON l.replaces_order = r.order_id AND l.replaces_line = r.line_no;
CREATE VIEW spare.names AS SELECT name FROM spare.things;

CREATE MATERIALIZED VIEW shop.sales WITH (fillfactor = 90) AS
  SELECT product_id, sum(quantity) AS sold FROM shop.order_lines GROUP BY product_id;
CREATE UNIQUE INDEX sales_product_idx ON shop.sales (product_id);
CREATE INDEX sales_sold_idx ON shop.sales (sold DESC);
ALTER MATERIALIZED VIEW shop.sales CLUSTER ON sales_sold_idx;
COMMENT ON MATERIALIZED VIEW shop.sales IS 'How much of what';
COMMENT ON COLUMN shop.sales.sold IS 'Pieces';
CREATE MATERIALIZED VIEW shop.sales_later AS SELECT product_id FROM shop.order_lines WITH NO DATA;
CREATE MATERIALIZED VIEW spare.texts AS SELECT name FROM spare.things;
CREATE MATERIALIZED VIEW spare.counts AS SELECT count(*) AS things FROM spare.things;

-- Routines

CREATE FUNCTION shop.vat(net numeric, rate numeric DEFAULT 0.19) RETURNS numeric
  LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 5
  AS $$ SELECT net * rate $$;
CREATE FUNCTION shop.orders_of(customer bigint) RETURNS TABLE (id integer, total numeric)
  LANGUAGE sql STABLE ROWS 50
  AS $$ SELECT id, total FROM shop.orders WHERE customer_id = customer $$;
CREATE FUNCTION shop.label(integer) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'number ' || $1 $$;
CREATE FUNCTION shop.label(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'text ' || $1 $$;
CREATE FUNCTION shop.guarded(amount integer, OUT doubled integer, INOUT noted text) RETURNS record
  LANGUAGE plpgsql STRICT SECURITY DEFINER LEAKPROOF SET search_path = shop, pg_temp
  AS $$
BEGIN
  noted := $1;
END
$$;
CREATE FUNCTION shop.longest(VARIADIC words text[]) RETURNS text
  LANGUAGE sql AS $$ SELECT max(w) FROM unnest($1) AS w $$;
CREATE FUNCTION shop.place() RETURNS bigint LANGUAGE internal WINDOW IMMUTABLE AS 'window_row_number';
CREATE FUNCTION shop.numbers(integer, integer) RETURNS SETOF integer
  LANGUAGE internal IMMUTABLE STRICT ROWS 1000 SUPPORT pg_catalog.generate_series_int4_support
  AS 'generate_series_int4';
CREATE FUNCTION shop.note_ddl() RETURNS event_trigger
  LANGUAGE plpgsql
  AS $$
BEGIN
END
$$;
CREATE FUNCTION shop.note_more() RETURNS event_trigger
  LANGUAGE plpgsql
  AS $$
BEGIN
END
$$;
CREATE FUNCTION spare.nothing() RETURNS integer LANGUAGE sql AS $$ SELECT 0 $$;
COMMENT ON FUNCTION shop.vat(numeric, numeric) IS 'Value added tax';

CREATE PROCEDURE shop.close_order(number integer, INOUT outcome text DEFAULT '')
  LANGUAGE plpgsql
  AS $$
BEGIN
  outcome := 'closed';
END
$$;
CREATE PROCEDURE spare.idle() LANGUAGE sql AS $$ SELECT 1 $$;
COMMENT ON PROCEDURE shop.close_order(integer, text) IS 'Ends it';

CREATE AGGREGATE shop.product(numeric) (
  SFUNC = numeric_mul, STYPE = numeric, INITCOND = '1', COMBINEFUNC = numeric_mul, PARALLEL = SAFE
);
CREATE AGGREGATE shop.moving_sum(integer) (
  SFUNC = int4pl, STYPE = integer, INITCOND = '0', SSPACE = 8,
  MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer, MINITCOND = '0'
);
CREATE AGGREGATE shop.smallest(integer) (SFUNC = int4smaller, STYPE = integer, SORTOP = OPERATOR(pg_catalog.<));
CREATE AGGREGATE shop.average(integer) (
  SFUNC = int4_avg_accum, STYPE = bigint[], FINALFUNC = int8_avg, INITCOND = '{0,0}', FINALFUNC_MODIFY = SHAREABLE
);
CREATE AGGREGATE shop.sums(numeric) (
  SFUNC = numeric_avg_accum, STYPE = internal, FINALFUNC = numeric_sum, COMBINEFUNC = numeric_avg_combine,
  SERIALFUNC = numeric_avg_serialize, DESERIALFUNC = numeric_avg_deserialize
);
CREATE AGGREGATE shop.middle(float8 ORDER BY anyelement) (
  SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA
);
CREATE AGGREGATE spare.total(integer) (SFUNC = int4pl, STYPE = integer);
COMMENT ON AGGREGATE shop.product(numeric) IS 'All multiplied';

CREATE FUNCTION shop.near(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT abs($1 - $2) < 10 $$;
CREATE FUNCTION shop.far(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT abs($1 - $2) >= 10 $$;
CREATE OPERATOR shop.<~> (
  LEFTARG = integer, RIGHTARG = integer, FUNCTION = shop.near,
  COMMUTATOR = OPERATOR(shop.<~>), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES
);
CREATE OPERATOR shop.<!~> (LEFTARG = integer, RIGHTARG = integer, FUNCTION = shop.far);
CREATE OPERATOR spare.@@@ (RIGHTARG = integer, FUNCTION = int4abs);
COMMENT ON OPERATOR shop.<~> (integer, integer) IS 'Near each other';

CREATE FUNCTION shop.rank(shop.order_state) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT length($1::text) $$;
CREATE FUNCTION shop.rank_too(shop.order_state) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT 1 + length($1::text) $$;
CREATE CAST (shop.order_state AS integer) WITH FUNCTION shop.rank(shop.order_state) AS ASSIGNMENT;
CREATE CAST (crm.mood AS crm.citext) WITH INOUT;
CREATE CAST (spare.size AS crm.mood) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (shop.order_state AS integer) IS 'How far';

CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal), TO SQL WITH FUNCTION int4recv(internal));
CREATE TRANSFORM FOR date LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));
CREATE FUNCTION spare.from_sql(internal) RETURNS internal LANGUAGE internal IMMUTABLE STRICT AS 'prsd_lextype';
CREATE FUNCTION spare.to_sql(internal) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'int4recv';
COMMENT ON TRANSFORM FOR integer LANGUAGE sql IS 'Of no use';

CREATE TYPE spare.cents;
CREATE FUNCTION spare.cents_in(cstring) RETURNS spare.cents LANGUAGE internal IMMUTABLE STRICT AS 'int8in';
CREATE FUNCTION spare.cents_out(spare.cents) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int8out';
CREATE TYPE spare.cents (INPUT = spare.cents_in, OUTPUT = spare.cents_out, INTERNALLENGTH = 8, PASSEDBYVALUE, ALIGNMENT = double);
CREATE TYPE spare.later;
COMMENT ON TYPE spare.cents IS 'Of money';

CREATE OPERATOR FAMILY spare.numbers USING btree;
ALTER OPERATOR FAMILY spare.numbers USING btree ADD OPERATOR 1 < (integer, bigint), FUNCTION 1 btint48cmp(integer, bigint);
CREATE OPERATOR FAMILY spare.others USING btree;
COMMENT ON OPERATOR FAMILY spare.numbers USING btree IS 'Beside each other';
CREATE OPERATOR CLASS spare.numbers FOR TYPE integer USING btree FAMILY spare.numbers
  AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(integer, integer);
CREATE OPERATOR CLASS spare.letters FOR TYPE uuid USING gin AS STORAGE text;
COMMENT ON OPERATOR CLASS spare.numbers USING btree IS 'By size';

CREATE CONVERSION spare.latin FOR 'LATIN2' TO 'UTF8' FROM iso8859_to_utf8;
COMMENT ON CONVERSION spare.latin IS 'From old files';

-- Text search

CREATE FUNCTION spare.start_too(internal, integer) RETURNS internal LANGUAGE internal STRICT AS 'prsd_start';
CREATE FUNCTION spare.token_too(internal, internal, internal) RETURNS internal LANGUAGE internal STRICT AS 'prsd_nexttoken';
CREATE FUNCTION spare.end_too(internal) RETURNS void LANGUAGE internal STRICT AS 'prsd_end';
CREATE FUNCTION spare.types_too(internal) RETURNS internal LANGUAGE internal STRICT AS 'prsd_lextype';
CREATE TEXT SEARCH PARSER spare.words (
  START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline
);
COMMENT ON TEXT SEARCH PARSER spare.words IS 'As default';
CREATE TEXT SEARCH TEMPLATE spare.simpler (INIT = dsimple_init, LEXIZE = dsimple_lexize);
COMMENT ON TEXT SEARCH TEMPLATE spare.simpler IS 'As simple';
CREATE TEXT SEARCH DICTIONARY shop.plain (TEMPLATE = simple, STOPWORDS = english);
CREATE TEXT SEARCH DICTIONARY shop.stems (TEMPLATE = snowball, LANGUAGE = english);
CREATE TEXT SEARCH DICTIONARY spare.rest (TEMPLATE = simple);
CREATE TEXT SEARCH CONFIGURATION shop.goods (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION shop.goods ADD MAPPING FOR asciiword, word WITH shop.plain, shop.stems;
ALTER TEXT SEARCH CONFIGURATION shop.goods ADD MAPPING FOR numword WITH pg_catalog.simple;
CREATE TEXT SEARCH CONFIGURATION shop.unmapped (PARSER = pg_catalog."default");
CREATE TEXT SEARCH CONFIGURATION spare.lists (COPY = pg_catalog.simple);
COMMENT ON TEXT SEARCH DICTIONARY shop.plain IS 'Words as they are';
COMMENT ON TEXT SEARCH CONFIGURATION shop.goods IS 'For the catalogue';

-- Foreign data

CREATE FOREIGN DATA WRAPPER branches HANDLER postgres_fdw_handler VALIDATOR postgres_fdw_validator;
CREATE FOREIGN DATA WRAPPER archive OPTIONS (level 'low');
CREATE FOREIGN DATA WRAPPER spare_wrapper;
CREATE SERVER berlin TYPE 'shop' VERSION '1' FOREIGN DATA WRAPPER branches OPTIONS (host 'berlin.example.org', dbname 'shop');
CREATE SERVER attic FOREIGN DATA WRAPPER archive;
CREATE USER MAPPING FOR parity_auditor SERVER attic OPTIONS (user 'auditor');
CREATE SERVER spare_server FOREIGN DATA WRAPPER archive;
CREATE FOREIGN TABLE shop.berlin_orders (
  id integer OPTIONS (column_name 'number') NOT NULL,
  note text DEFAULT 'none',
  total numeric(12,2)
) SERVER berlin OPTIONS (schema_name 'shop', table_name 'orders');
CREATE FOREIGN TABLE spare.far_things (id integer) SERVER berlin;
COMMENT ON FOREIGN DATA WRAPPER branches IS 'Our other shops';
COMMENT ON SERVER berlin IS 'In the capital';
COMMENT ON FOREIGN TABLE shop.berlin_orders IS 'What Berlin sells';

-- Triggers and rules

CREATE TRIGGER orders_touch BEFORE INSERT OR UPDATE OF total, note ON shop.orders
  FOR EACH ROW WHEN (new.total > 0) EXECUTE FUNCTION shop.touch('total', 'note');
CREATE TRIGGER orders_watch AFTER UPDATE ON shop.orders
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION shop.watch();
CREATE CONSTRAINT TRIGGER orders_balance AFTER INSERT OR DELETE ON shop.orders
  FROM crm.customers DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION shop.watch();
CREATE TRIGGER journal_touch BEFORE DELETE ON shop.journal FOR EACH ROW EXECUTE FUNCTION shop.touch();
ALTER TABLE shop.journal DISABLE TRIGGER journal_touch;
CREATE TRIGGER journal_truncate BEFORE TRUNCATE ON shop.journal EXECUTE FUNCTION shop.watch();
ALTER TABLE shop.journal ENABLE ALWAYS TRIGGER journal_truncate;
CREATE TRIGGER big_orders_insert INSTEAD OF INSERT ON shop.big_orders FOR EACH ROW EXECUTE FUNCTION shop.touch();
CREATE TRIGGER events_touch BEFORE INSERT ON shop.events_2023 FOR EACH ROW EXECUTE FUNCTION shop.touch();
CREATE TRIGGER events_after AFTER INSERT ON shop.events_2023 FOR EACH ROW EXECUTE FUNCTION shop.watch();
CREATE TRIGGER events_watch AFTER INSERT ON shop.events FOR EACH ROW EXECUTE FUNCTION shop.watch();
CREATE TRIGGER things_touch BEFORE UPDATE ON spare.things FOR EACH ROW EXECUTE FUNCTION shop.touch();
COMMENT ON TRIGGER orders_touch ON shop.orders IS 'Keeps totals right';

CREATE RULE journal_keep AS ON DELETE TO shop.journal DO INSTEAD NOTHING;
CREATE RULE journal_echo AS ON INSERT TO shop.journal WHERE new.number > 10 DO ALSO INSERT INTO shop.codes VALUES (new.what);
ALTER TABLE shop.journal DISABLE RULE journal_echo;
CREATE RULE order_sums_insert AS ON INSERT TO shop.order_sums DO INSTEAD INSERT INTO shop.journal (what) VALUES ('sum');
CREATE RULE things_keep AS ON DELETE TO spare.things DO INSTEAD NOTHING;
COMMENT ON RULE journal_keep ON shop.journal IS 'Nothing is forgotten';

-- Row security

ALTER TABLE crm.customers ENABLE ROW LEVEL SECURITY;
ALTER TABLE shop.orders ENABLE ROW LEVEL SECURITY;
ALTER TABLE shop.orders FORCE ROW LEVEL SECURITY;
CREATE POLICY customers_read ON crm.customers FOR SELECT TO parity_clerk, parity_auditor USING (true);
CREATE POLICY orders_own ON shop.orders USING (customer_id > 0) WITH CHECK (total < 10000);
CREATE POLICY orders_cheap ON shop.orders AS RESTRICTIVE FOR UPDATE TO parity_clerk USING (total < 1000);
CREATE POLICY journal_add ON shop.journal FOR INSERT WITH CHECK (true);
COMMENT ON POLICY orders_own ON shop.orders IS 'Each to their own';

-- Extended statistics

CREATE STATISTICS shop.orders_stats ON customer_id, state FROM shop.orders;
CREATE STATISTICS shop.products_stats (ndistinct, dependencies) ON title, country FROM shop.products;
CREATE STATISTICS spare.things_stats (mcv) ON name, kind FROM spare.things;
COMMENT ON STATISTICS shop.orders_stats IS 'Few customers order much';

-- Event triggers

CREATE EVENT TRIGGER parity_ddl ON ddl_command_end WHEN TAG IN ('CREATE OPERATOR FAMILY', 'DROP OPERATOR FAMILY') EXECUTE FUNCTION shop.note_ddl();
CREATE EVENT TRIGGER parity_drops ON sql_drop EXECUTE FUNCTION shop.note_ddl();
ALTER EVENT TRIGGER parity_drops DISABLE;
CREATE EVENT TRIGGER parity_spare ON table_rewrite EXECUTE FUNCTION shop.note_more();
COMMENT ON EVENT TRIGGER parity_ddl IS 'Sees what happens';

-- What is compared on request

CREATE PUBLICATION parity_codes FOR TABLE shop.codes;
CREATE PUBLICATION parity_some FOR TABLE shop.products, shop.parcels WITH (publish = 'insert, update');
CREATE PUBLICATION parity_spare;
COMMENT ON PUBLICATION parity_codes IS 'For the branches';
GRANT USAGE ON SCHEMA shop TO parity_clerk;
GRANT SELECT, INSERT ON shop.orders TO parity_clerk;
GRANT SELECT ON shop.products TO PUBLIC;
GRANT UPDATE (note) ON shop.orders TO parity_auditor;
GRANT EXECUTE ON FUNCTION shop.vat(numeric, numeric) TO parity_clerk;
REVOKE EXECUTE ON FUNCTION shop.guarded(integer, text) FROM PUBLIC;
ALTER TABLE shop.parcels OWNER TO parity_owner;
ALTER DEFAULT PRIVILEGES IN SCHEMA shop GRANT SELECT ON TABLES TO parity_auditor;
ALTER DEFAULT PRIVILEGES FOR ROLE parity_owner GRANT EXECUTE ON FUNCTIONS TO parity_clerk;
