-- mutation: RENAME TO
-- finds: renamed index shop.orders.orders_state_idx to orders_by_state
ALTER INDEX shop.orders_state_idx RENAME TO orders_by_state;

-- mutation: RENAME TO of the index of a constraint
-- finds: renamed unique constraint shop.products.products_sku_key to products_one_sku
ALTER INDEX shop.products_sku_key RENAME TO products_one_sku;

-- mutation: RENAME TO of the index of a partitioned table
-- finds: renamed index shop.events.events_kind_idx to events_by_kind
ALTER INDEX shop.events_kind_idx RENAME TO events_by_kind;

-- mutation: RENAME TO of the index of a materialized view
-- finds: materialized view shop.sales: index sales_product_idx
-- finds: materialized view shop.sales: index sales_one_product
ALTER INDEX shop.sales_product_idx RENAME TO sales_one_product;

-- mutation: SET TABLESPACE
-- finds: index shop.products.products_words_idx: tablespace
ALTER INDEX shop.products_words_idx SET TABLESPACE parity_space;

-- mutation: SET TABLESPACE to the usual one
-- finds: index shop.heaps.heaps_id_idx: tablespace
ALTER INDEX shop.heaps_id_idx SET TABLESPACE pg_default;

-- mutation: SET a storage parameter
-- finds: index shop.products.products_title_idx: storage parameters
ALTER INDEX shop.products_title_idx SET (fillfactor = 80);

-- mutation: SET a storage parameter of a GIN index
-- finds: index shop.products.products_words_idx: storage parameters
ALTER INDEX shop.products_words_idx SET (gin_pending_list_limit = 128);

-- mutation: SET a storage parameter to its usual value
-- finds: index shop.products.products_words_idx: storage parameters
ALTER INDEX shop.products_words_idx SET (fastupdate = on);

-- mutation: SET a storage parameter of a BRIN index
-- finds: index shop.products.products_id_brin_idx: storage parameters
ALTER INDEX shop.products_id_brin_idx SET (autosummarize = on);

-- mutation: SET a storage parameter of a GiST index
-- finds: index shop.products.products_sku_trgm_idx: storage parameters
ALTER INDEX shop.products_sku_trgm_idx SET (buffering = off);

-- mutation: RESET a storage parameter
-- finds: index shop.products.products_id_brin_idx: storage parameters
ALTER INDEX shop.products_id_brin_idx RESET (pages_per_range);

-- mutation: ALTER COLUMN SET STATISTICS
-- asks: statistics targets
-- finds: index shop.products.products_slug_idx: statistics targets
ALTER INDEX shop.products_slug_idx ALTER COLUMN 1 SET STATISTICS 700;

-- mutation: DEPENDS ON EXTENSION
-- finds: index shop.products.products_sku_trgm_idx: depends on extension
ALTER INDEX shop.products_sku_trgm_idx DEPENDS ON EXTENSION pg_trgm;

-- mutation: ALTER INDEX of a materialized view
-- finds: materialized view shop.sales: index sales_product_idx
ALTER INDEX shop.sales_product_idx SET (fillfactor = 75);
