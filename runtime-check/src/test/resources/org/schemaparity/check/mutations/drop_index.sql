-- mutation: DROP INDEX
-- finds: dropped index shop.orders.orders_state_idx
DROP INDEX shop.orders_state_idx;

-- mutation: DROP INDEX CONCURRENTLY
-- finds: dropped index shop.products.products_words_idx
DROP INDEX CONCURRENTLY shop.products_words_idx;

-- mutation: DROP INDEX of a partitioned table
-- finds: dropped index shop.events.events_kind_idx
DROP INDEX shop.events_kind_idx;

-- mutation: DROP INDEX of a partition alone
-- finds: dropped index shop.events_2023.events_2023_body_idx
DROP INDEX shop.events_2023_body_idx;

-- mutation: DROP INDEX with a quoted name
-- finds: dropped index Back Office.Order Lines.Lines' index
DROP INDEX "Back Office"."Lines' index";

-- mutation: DROP INDEX on which the table is clustered
-- finds: dropped index shop.products.products_title_idx
-- finds: table shop.products: clustered on
DROP INDEX shop.products_title_idx;

-- mutation: DROP INDEX of a materialized view
-- finds: materialized view shop.sales: index sales_product_idx
DROP INDEX shop.sales_product_idx;
