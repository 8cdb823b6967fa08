-- control: rows inserted
INSERT INTO crm.customers (id, email, name) OVERRIDING SYSTEM VALUE VALUES (50, 'new@example.org', 'New');
INSERT INTO shop.events VALUES (9, '2023-02-02', 'tap', NULL);

-- control: rows updated and deleted
UPDATE shop.orders SET note = 'later';
DELETE FROM shop.order_lines WHERE line_no = 2;

-- control: TRUNCATE
TRUNCATE shop.journal, shop.measures;

-- control: numbers taken from sequences
SELECT nextval('shop.shared_ids'), nextval('shop.invoice_numbers'), nextval('shop.products_id_seq');

-- control: setval
SELECT setval('shop.shared_ids', 500), setval('crm.customers_id_seq', 900, false);

-- control: RESTART
ALTER SEQUENCE shop.shared_ids RESTART WITH 77;
ALTER TABLE crm.customers ALTER COLUMN id RESTART WITH 50;

-- control: ANALYZE
ANALYZE crm.customers, shop.orders, shop.products;

-- control: VACUUM
VACUUM FULL spare.things;

-- control: REINDEX
REINDEX TABLE shop.products;

-- control: REINDEX CONCURRENTLY
REINDEX TABLE CONCURRENTLY shop.products;

-- control: CLUSTER on the index that it is clustered on
CLUSTER shop.products USING products_title_idx;

-- control: REFRESH MATERIALIZED VIEW
REFRESH MATERIALIZED VIEW shop.sales;

-- control: REFRESH MATERIALIZED VIEW CONCURRENTLY
REFRESH MATERIALIZED VIEW CONCURRENTLY shop.sales;

-- control: temporary objects
CREATE TEMPORARY TABLE scratch (id serial PRIMARY KEY, note text);
CREATE TEMPORARY VIEW scratch_view AS SELECT id FROM scratch;
CREATE TEMPORARY SEQUENCE scratch_numbers;

-- control: the settings of a role in this database
ALTER ROLE parity_clerk IN DATABASE :database SET work_mem = '8MB';

-- control: the settings of the database
ALTER DATABASE :database SET search_path = shop, public;

-- control: the comment of the database
COMMENT ON DATABASE :database IS 'a shop';

-- control: a large object
SELECT lo_from_bytea(0, 'abc');

-- control: a prepared statement
PREPARE orders AS SELECT * FROM shop.orders;

-- control: privileges, which are not asked for
GRANT ALL ON shop.orders TO parity_auditor;
REVOKE ALL ON shop.products FROM PUBLIC;
GRANT SELECT (email) ON crm.customers TO parity_clerk;

-- control: default privileges, which are not asked for
ALTER DEFAULT PRIVILEGES IN SCHEMA shop GRANT ALL ON TABLES TO parity_clerk;

-- control: owners, which are not asked for
ALTER TABLE spare.things_too OWNER TO parity_owner;
ALTER FUNCTION spare.nothing() OWNER TO parity_owner;
ALTER SCHEMA empty OWNER TO parity_owner;

-- control: publications, which are not asked for
DROP PUBLICATION parity_codes;
ALTER PUBLICATION parity_some SET (publish = 'insert');

-- control: statistics targets, which are not asked for
-- dump: differs
ALTER TABLE shop.orders ALTER COLUMN state SET STATISTICS 10;
ALTER STATISTICS spare.things_stats SET STATISTICS 300;

-- control: a partition made at run time and dropped again
CREATE TABLE shop.regions_east PARTITION OF shop.regions FOR VALUES IN ('be');
DROP TABLE shop.regions_east;

-- control: the version of a collation
ALTER COLLATION shop.phone_book REFRESH VERSION;

-- control: the order of columns, which is not asked for
-- dump: differs
DROP TABLE spare.things_too;
CREATE TABLE spare.things_too (kind text, name text);

-- control: the order of attributes, which is not asked for
-- dump: differs
DROP TYPE spare.pair;
CREATE TYPE spare.pair AS (other integer, one integer);
