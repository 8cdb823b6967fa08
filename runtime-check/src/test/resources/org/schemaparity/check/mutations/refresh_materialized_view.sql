-- mutation: REFRESH of a view that had no data
-- dump: same
-- finds: materialized view shop.sales_later: populated
REFRESH MATERIALIZED VIEW shop.sales_later;

-- mutation: WITH NO DATA
-- dump: same
-- finds: materialized view shop.sales: populated
REFRESH MATERIALIZED VIEW shop.sales WITH NO DATA;
