-- mutation: SET a storage parameter
-- finds: materialized view spare.counts: storage parameters
ALTER MATERIALIZED VIEW spare.counts SET (autovacuum_enabled = false);

-- mutation: SET a storage parameter to another value
-- finds: materialized view shop.sales: storage parameters
ALTER MATERIALIZED VIEW shop.sales SET (fillfactor = 80);

-- mutation: RESET a storage parameter
-- finds: materialized view shop.sales: storage parameters
ALTER MATERIALIZED VIEW shop.sales RESET (fillfactor);

-- mutation: CLUSTER ON
-- finds: materialized view shop.sales: clustered on
ALTER MATERIALIZED VIEW shop.sales CLUSTER ON sales_product_idx;

-- mutation: SET WITHOUT CLUSTER
-- finds: materialized view shop.sales: clustered on
ALTER MATERIALIZED VIEW shop.sales SET WITHOUT CLUSTER;

-- mutation: SET ACCESS METHOD
-- from: 15
-- finds: materialized view shop.sales: access method
ALTER MATERIALIZED VIEW shop.sales SET ACCESS METHOD parity_heap;

-- mutation: SET TABLESPACE
-- finds: materialized view shop.sales: tablespace
ALTER MATERIALIZED VIEW shop.sales SET TABLESPACE parity_space;

-- mutation: ALTER COLUMN SET STORAGE
-- finds: materialized view spare.texts: storage of name
ALTER MATERIALIZED VIEW spare.texts ALTER COLUMN name SET STORAGE EXTERNAL;

-- mutation: ALTER COLUMN SET an attribute option
-- finds: materialized view spare.texts: attribute options of name
ALTER MATERIALIZED VIEW spare.texts ALTER COLUMN name SET (n_distinct = 100);

-- mutation: ALTER COLUMN SET COMPRESSION
-- from: 14
-- finds: materialized view spare.texts: compression of name
ALTER MATERIALIZED VIEW spare.texts ALTER COLUMN name SET COMPRESSION pglz;

-- mutation: ALTER COLUMN SET STATISTICS
-- asks: statistics targets
-- finds: materialized view shop.sales: statistics target of sold
ALTER MATERIALIZED VIEW shop.sales ALTER COLUMN sold SET STATISTICS 50;

-- mutation: DEPENDS ON EXTENSION
-- finds: materialized view spare.counts: depends on extension
ALTER MATERIALIZED VIEW spare.counts DEPENDS ON EXTENSION hstore;

-- mutation: RENAME COLUMN
-- finds: materialized view spare.counts: query
ALTER MATERIALIZED VIEW spare.counts RENAME COLUMN things TO number;

-- mutation: RENAME TO
-- finds: dropped materialized view spare.counts
-- finds: created materialized view spare.numbers
ALTER MATERIALIZED VIEW spare.counts RENAME TO numbers;

-- mutation: SET SCHEMA
-- finds: dropped materialized view spare.counts
-- finds: created materialized view shop.counts
ALTER MATERIALIZED VIEW spare.counts SET SCHEMA shop;
