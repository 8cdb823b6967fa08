-- mutation: DROP MATERIALIZED VIEW
-- finds: dropped materialized view spare.counts
DROP MATERIALIZED VIEW spare.counts;

-- mutation: DROP MATERIALIZED VIEW with indexes
-- finds: dropped materialized view shop.sales
DROP MATERIALIZED VIEW shop.sales;
