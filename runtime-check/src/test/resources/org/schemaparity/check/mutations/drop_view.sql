-- mutation: DROP VIEW
-- finds: dropped view spare.names
DROP VIEW spare.names;

-- mutation: DROP VIEW CASCADE
-- finds: dropped view shop.open_orders
-- finds: dropped view shop.big_orders
-- finds: dropped trigger shop.big_orders.big_orders_insert
DROP VIEW shop.open_orders CASCADE;
