-- mutation: CREATE INDEX
-- finds: created index shop.orders.orders_note_idx
CREATE INDEX orders_note_idx ON shop.orders (note);

-- mutation: CREATE INDEX CONCURRENTLY
-- finds: created index shop.orders.orders_reference_idx
CREATE INDEX CONCURRENTLY orders_reference_idx ON shop.orders (reference);

-- mutation: CREATE INDEX on a partitioned table
-- finds: created index shop.measures.measures_value_idx
CREATE INDEX measures_value_idx ON shop.measures (value);

-- mutation: CREATE INDEX ON ONLY a partitioned table
-- finds: created index shop.measures.measures_value_idx
CREATE INDEX measures_value_idx ON ONLY shop.measures (value);

-- mutation: CREATE INDEX on a partition alone
-- finds: created index shop.measures_0.measures_0_extra_idx
CREATE INDEX measures_0_extra_idx ON shop.measures_0 (value);

-- mutation: CREATE INDEX over two expressions
-- finds: created index shop.journal.journal_expression_idx
CREATE INDEX journal_expression_idx ON shop.journal (lower(what), (number + 1) DESC NULLS LAST);

-- mutation: UNIQUE
-- finds: index shop.products.products_title_idx: unique
DROP INDEX shop.products_title_idx;
CREATE UNIQUE INDEX products_title_idx ON shop.products (title);
ALTER TABLE shop.products CLUSTER ON products_title_idx;
COMMENT ON INDEX shop.products_title_idx IS 'For the catalogue';

-- mutation: not UNIQUE
-- finds: index shop.products.products_title_country_idx: unique
DROP INDEX shop.products_title_country_idx;
CREATE INDEX products_title_country_idx ON shop.products (title, country) INCLUDE (stock);

-- mutation: USING another method
-- finds: index shop.products.products_country_idx: method
DROP INDEX shop.products_country_idx;
CREATE INDEX products_country_idx ON shop.products (country);

-- mutation: a key more
-- finds: index shop.orders.orders_customer_idx: keys
DROP INDEX shop.orders_customer_idx;
CREATE INDEX orders_customer_idx ON shop.orders (customer_id, ordered_at DESC, state);

-- mutation: keys in another order
-- finds: index shop.orders.orders_customer_idx: keys
DROP INDEX shop.orders_customer_idx;
CREATE INDEX orders_customer_idx ON shop.orders (ordered_at DESC, customer_id);

-- mutation: a key on another column
-- finds: index spare.things.things_name_idx: keys
DROP INDEX spare.things_name_idx;
CREATE INDEX things_name_idx ON spare.things (kind);

-- mutation: a key on an expression
-- finds: index shop.products.products_slug_idx: keys
DROP INDEX shop.products_slug_idx;
CREATE INDEX products_slug_idx ON shop.products (shop.slug(title)) WHERE on_sale;

-- mutation: COLLATE
-- finds: index spare.things.things_name_idx: keys
DROP INDEX spare.things_name_idx;
CREATE INDEX things_name_idx ON spare.things (name COLLATE "C");

-- mutation: COLLATE of another schema
-- finds: index shop.products.products_title_like_idx: keys
DROP INDEX shop.products_title_like_idx;
CREATE INDEX products_title_like_idx ON shop.products (title varchar_pattern_ops, sku COLLATE shop.bytewise DESC NULLS LAST);

-- mutation: an operator class
-- finds: index spare.things.things_name_idx: keys
DROP INDEX spare.things_name_idx;
CREATE INDEX things_name_idx ON spare.things (name text_pattern_ops);

-- mutation: the usual operator class
-- finds: index shop.products.products_title_like_idx: keys
DROP INDEX shop.products_title_like_idx;
CREATE INDEX products_title_like_idx ON shop.products (title, sku COLLATE "C" DESC NULLS LAST);

-- mutation: another parameter of an operator class
-- finds: index shop.products.products_sku_trgm_idx: keys
DROP INDEX shop.products_sku_trgm_idx;
CREATE INDEX products_sku_trgm_idx ON shop.products USING gist (sku gist_trgm_ops (siglen = 32));

-- mutation: no parameter of an operator class
-- finds: index shop.products.products_sku_trgm_idx: keys
DROP INDEX shop.products_sku_trgm_idx;
CREATE INDEX products_sku_trgm_idx ON shop.products USING gist (sku gist_trgm_ops);

-- mutation: ASC
-- finds: index shop.orders.orders_customer_idx: keys
DROP INDEX shop.orders_customer_idx;
CREATE INDEX orders_customer_idx ON shop.orders (customer_id, ordered_at);

-- mutation: DESC
-- finds: index spare.things.things_name_idx: keys
DROP INDEX spare.things_name_idx;
CREATE INDEX things_name_idx ON spare.things (name DESC);

-- mutation: NULLS FIRST
-- finds: index spare.things.things_name_idx: keys
DROP INDEX spare.things_name_idx;
CREATE INDEX things_name_idx ON spare.things (name NULLS FIRST);

-- mutation: NULLS LAST
-- finds: index shop.orders.orders_customer_idx: keys
DROP INDEX shop.orders_customer_idx;
CREATE INDEX orders_customer_idx ON shop.orders (customer_id, ordered_at DESC NULLS LAST);

-- mutation: INCLUDE
-- finds: index spare.things.things_name_idx: include
DROP INDEX spare.things_name_idx;
CREATE INDEX things_name_idx ON spare.things (name) INCLUDE (kind);

-- mutation: INCLUDE of another column
-- finds: index shop.products.products_title_country_idx: include
DROP INDEX shop.products_title_country_idx;
CREATE UNIQUE INDEX products_title_country_idx ON shop.products (title, country) INCLUDE (price);

-- mutation: no INCLUDE
-- finds: index shop.products.products_title_country_idx: include
DROP INDEX shop.products_title_country_idx;
CREATE UNIQUE INDEX products_title_country_idx ON shop.products (title, country);

-- mutation: an included column that becomes a key
-- finds: index shop.products.products_title_country_idx: keys
-- finds: index shop.products.products_title_country_idx: include
DROP INDEX shop.products_title_country_idx;
CREATE UNIQUE INDEX products_title_country_idx ON shop.products (title, country, stock);

-- mutation: NULLS DISTINCT
-- from: 15
-- finds: index shop.vouchers.vouchers_batch_idx: nulls not distinct
DROP INDEX shop.vouchers_batch_idx;
CREATE UNIQUE INDEX vouchers_batch_idx ON shop.vouchers (batch);

-- mutation: NULLS NOT DISTINCT
-- from: 15
-- finds: index shop.products.products_title_country_idx: nulls not distinct
DROP INDEX shop.products_title_country_idx;
CREATE UNIQUE INDEX products_title_country_idx ON shop.products (title, country) INCLUDE (stock) NULLS NOT DISTINCT;

-- mutation: WITH a fill factor
-- finds: index shop.orders.orders_state_idx: storage parameters
DROP INDEX shop.orders_state_idx;
CREATE INDEX orders_state_idx ON shop.orders (state) WITH (fillfactor = 70) WHERE state <> 'done';

-- mutation: WITH deduplicate_items
-- finds: index shop.orders.orders_customer_idx: storage parameters
DROP INDEX shop.orders_customer_idx;
CREATE INDEX orders_customer_idx ON shop.orders (customer_id, ordered_at DESC) WITH (deduplicate_items = off);

-- mutation: TABLESPACE
-- finds: index shop.orders.orders_state_idx: tablespace
DROP INDEX shop.orders_state_idx;
CREATE INDEX orders_state_idx ON shop.orders (state) TABLESPACE parity_space WHERE state <> 'done';

-- mutation: WHERE
-- finds: index shop.orders.orders_customer_idx: predicate
DROP INDEX shop.orders_customer_idx;
CREATE INDEX orders_customer_idx ON shop.orders (customer_id, ordered_at DESC) WHERE total > 0;

-- mutation: WHERE something else
-- finds: index shop.orders.orders_state_idx: predicate
DROP INDEX shop.orders_state_idx;
CREATE INDEX orders_state_idx ON shop.orders (state) WHERE state <> 'shipped';

-- mutation: no WHERE
-- finds: index shop.products.products_slug_idx: predicate
DROP INDEX shop.products_slug_idx;
CREATE INDEX products_slug_idx ON shop.products (shop.slug(sku));

-- mutation: an index that is not valid, as CREATE INDEX CONCURRENTLY leaves it when it fails
-- finds: index shop.orders.orders_customer_idx: invalid
-- unmended: index shop.orders.orders_customer_idx: invalid
UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'shop.orders_customer_idx'::regclass;

-- mutation: CREATE INDEX on a materialized view
-- finds: materialized view shop.sales_later: index sales_later_idx
CREATE INDEX sales_later_idx ON shop.sales_later (product_id);

-- mutation: an index on a materialized view in another order
-- finds: materialized view shop.sales: index sales_sold_idx
DROP INDEX shop.sales_sold_idx;
CREATE INDEX sales_sold_idx ON shop.sales (sold);
ALTER MATERIALIZED VIEW shop.sales CLUSTER ON sales_sold_idx;
