-- control: an index
DROP INDEX shop.products_words_idx;
CREATE INDEX products_words_idx ON shop.products USING gin (words) WITH (fastupdate = off);

-- control: all indexes of a table in another order
DROP INDEX shop.orders_customer_idx, shop.orders_state_idx;
CREATE INDEX orders_state_idx ON shop.orders (state) WHERE state <> 'done';
CREATE INDEX orders_customer_idx ON shop.orders (customer_id, ordered_at DESC);

-- control: an index CONCURRENTLY
DROP INDEX CONCURRENTLY spare.things_name_idx;

CREATE INDEX CONCURRENTLY things_name_idx ON spare.things (name);

-- control: a check
ALTER TABLE shop.order_lines DROP CONSTRAINT order_lines_quantity_check;
ALTER TABLE shop.order_lines ADD CONSTRAINT order_lines_quantity_check CHECK (quantity > 0);

-- control: a check NOT VALID, then VALIDATE
ALTER TABLE shop.orders DROP CONSTRAINT orders_total_check;
ALTER TABLE shop.orders ADD CONSTRAINT orders_total_check CHECK (total >= 0) NOT VALID;
ALTER TABLE shop.orders VALIDATE CONSTRAINT orders_total_check;

-- control: a foreign key NOT VALID, then VALIDATE
ALTER TABLE shop.refunds DROP CONSTRAINT refunds_order_id_fkey;
ALTER TABLE shop.refunds ADD CONSTRAINT refunds_order_id_fkey FOREIGN KEY (order_id) REFERENCES shop.orders (id) NOT VALID;
ALTER TABLE shop.refunds VALIDATE CONSTRAINT refunds_order_id_fkey;

-- control: a unique constraint from an index
ALTER TABLE shop.shipments DROP CONSTRAINT shipments_parcel_key;
CREATE UNIQUE INDEX parcels_idx ON shop.shipments (parcel);
ALTER TABLE shop.shipments ADD CONSTRAINT shipments_parcel_key UNIQUE USING INDEX parcels_idx;

-- control: a primary key from an index
ALTER TABLE spare.things DROP CONSTRAINT things_pkey;
CREATE UNIQUE INDEX things_idx ON spare.things (id);
ALTER TABLE spare.things ADD CONSTRAINT things_pkey PRIMARY KEY USING INDEX things_idx;

-- control: an exclusion constraint
ALTER TABLE shop.bookings DROP CONSTRAINT bookings_no_overlap;
ALTER TABLE shop.bookings ADD CONSTRAINT bookings_no_overlap EXCLUDE USING gist (room public.gist_int4_ops WITH =, during range_ops WITH &&) WITH (fillfactor = 90) WHERE (NOT cancelled) DEFERRABLE;
COMMENT ON CONSTRAINT bookings_no_overlap ON shop.bookings IS 'One guest at a time';

-- control: an identity column's identity
ALTER TABLE crm.customers ALTER COLUMN id DROP IDENTITY;
ALTER TABLE crm.customers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;

-- control: a view
DROP VIEW crm.guests;
CREATE VIEW crm.guests WITH (security_barrier = true) AS SELECT id, name FROM crm.customers WHERE born IS NULL;

-- control: a view by CREATE OR REPLACE
CREATE OR REPLACE VIEW shop.open_orders AS
  SELECT id, customer_id, state, total FROM shop.orders WHERE state <> 'done'
  WITH LOCAL CHECK OPTION;

-- control: a materialized view with its indexes in another order
DROP MATERIALIZED VIEW shop.sales;
CREATE MATERIALIZED VIEW shop.sales WITH (fillfactor = 90) AS
  SELECT product_id, sum(quantity) AS sold FROM shop.order_lines GROUP BY product_id WITH NO DATA;
CREATE INDEX sales_sold_idx ON shop.sales (sold DESC);
CREATE UNIQUE INDEX sales_product_idx ON shop.sales (product_id);
ALTER MATERIALIZED VIEW shop.sales CLUSTER ON sales_sold_idx;
COMMENT ON COLUMN shop.sales.sold IS 'Pieces';
COMMENT ON MATERIALIZED VIEW shop.sales IS 'How much of what';
REFRESH MATERIALIZED VIEW shop.sales;

-- control: a function by CREATE OR REPLACE
CREATE OR REPLACE FUNCTION shop.label(integer) RETURNS text LANGUAGE sql IMMUTABLE AS $body$ SELECT 'number ' || $1 $body$;

-- control: two functions of one name in another order
DROP FUNCTION shop.label(integer), shop.label(text);
CREATE FUNCTION shop.label(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'text ' || $1 $$;
CREATE FUNCTION shop.label(integer) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'number ' || $1 $$;

-- control: the triggers of a table in another order
DROP TRIGGER orders_watch ON shop.orders;
CREATE TRIGGER orders_watch AFTER UPDATE ON shop.orders
  REFERENCING NEW TABLE AS after OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION shop.watch();

-- control: a trigger of a partitioned table
DROP TRIGGER events_watch ON shop.events;
CREATE TRIGGER events_watch AFTER INSERT ON shop.events FOR EACH ROW EXECUTE FUNCTION shop.watch();

-- control: a rule
DROP RULE things_keep ON spare.things;
CREATE RULE things_keep AS ON DELETE TO spare.things DO INSTEAD NOTHING;

-- control: the policies of a table in another order
DROP POLICY orders_cheap ON shop.orders;
DROP POLICY orders_own ON shop.orders;
CREATE POLICY orders_own ON shop.orders FOR ALL USING (customer_id > 0) WITH CHECK (total < 10000);
CREATE POLICY orders_cheap ON shop.orders AS RESTRICTIVE FOR UPDATE TO parity_clerk USING (total < 1000);
COMMENT ON POLICY orders_own ON shop.orders IS 'Each to their own';

-- control: the roles of a policy in another order
ALTER POLICY customers_read ON crm.customers TO parity_auditor, parity_clerk;

-- control: extended statistics
DROP STATISTICS shop.products_stats;
CREATE STATISTICS shop.products_stats (dependencies, ndistinct) ON country, title FROM shop.products;

-- control: an aggregate
DROP AGGREGATE spare.total(integer);
CREATE AGGREGATE spare.total(integer) (STYPE = int4, SFUNC = int4pl, PARALLEL = UNSAFE);

-- control: a text search mapping
ALTER TEXT SEARCH CONFIGURATION shop.goods DROP MAPPING FOR asciiword, word;
ALTER TEXT SEARCH CONFIGURATION shop.goods ADD MAPPING FOR word, asciiword WITH shop.plain, shop.stems;

-- control: the options of a server in another order
ALTER SERVER berlin OPTIONS (DROP host, DROP dbname);
ALTER SERVER berlin OPTIONS (ADD dbname 'shop', ADD host 'berlin.example.org');

-- control: storage parameters in another order
-- dump: differs
ALTER TABLE shop.products RESET (fillfactor, autovacuum_enabled);
ALTER TABLE shop.products SET (autovacuum_enabled = true, fillfactor = 70);

-- control: a partition by hand
DROP TABLE shop.regions_north;
CREATE TABLE shop.regions_north (code text CONSTRAINT regions_code_not_null NOT NULL, name text, CONSTRAINT regions_name_check CHECK (name <> ''));
ALTER TABLE shop.regions ATTACH PARTITION shop.regions_north FOR VALUES IN ('hh', 'sh');

-- control: a partition
DROP TABLE shop.regions_north;
CREATE TABLE shop.regions_north PARTITION OF shop.regions FOR VALUES IN ('hh', 'sh');

-- control: a partition whose bound lists its values in another order
-- dump: differs
DROP TABLE shop.regions_north;
CREATE TABLE shop.regions_north PARTITION OF shop.regions FOR VALUES IN ('sh', 'hh');

-- control: a partition detached and attached
ALTER TABLE shop.events DETACH PARTITION shop.events_2023;
ALTER TABLE shop.events ATTACH PARTITION shop.events_2023 FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');

-- control: the index of a partition made by hand and attached
DROP INDEX shop.events_kind_idx;
CREATE INDEX events_2023_kind_idx ON shop.events_2023 (kind);
CREATE INDEX events_kind_idx ON shop.events (kind);

-- control: a schema's objects all over
DROP TABLE "Back Office"."Order Lines";
CREATE TABLE "Back Office"."Order Lines" ("from" integer, "To Whom" text, "naïve, ""quoted""" text DEFAULT E'it\'s', CONSTRAINT "Order Lines key" PRIMARY KEY ("from"));
CREATE INDEX "Lines' index" ON "Back Office"."Order Lines" ("To Whom");

-- control: an extension
DROP EXTENSION fuzzystrmatch;
CREATE EXTENSION fuzzystrmatch SCHEMA spare;

-- control: an event trigger with its tags in another order
-- dump: differs
DROP EVENT TRIGGER parity_ddl;
CREATE EVENT TRIGGER parity_ddl ON ddl_command_end WHEN TAG IN ('DROP OPERATOR FAMILY', 'CREATE OPERATOR FAMILY') EXECUTE FUNCTION shop.note_ddl();
COMMENT ON EVENT TRIGGER parity_ddl IS 'Sees what happens';
