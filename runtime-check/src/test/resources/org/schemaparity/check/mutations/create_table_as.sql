-- mutation: CREATE TABLE AS
-- finds: created table shop.orders_2024
CREATE TABLE shop.orders_2024 AS SELECT id, total FROM shop.orders WITH NO DATA;
