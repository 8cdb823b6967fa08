-- mutation: one of two on a table
-- asks: privileges
-- finds: privileges shop.orders: privileges
REVOKE INSERT ON shop.orders FROM parity_clerk;

-- mutation: from PUBLIC
-- asks: privileges
-- finds: dropped privileges shop.products
REVOKE ALL ON shop.products FROM PUBLIC;

-- mutation: what PUBLIC has of itself
-- asks: privileges
-- finds: created privileges shop.slug(text)
REVOKE EXECUTE ON FUNCTION shop.slug(text) FROM PUBLIC;

-- mutation: ON a type from PUBLIC
-- asks: privileges
-- finds: created privileges shop.order_state
REVOKE USAGE ON TYPE shop.order_state FROM PUBLIC;

-- mutation: from the owner
-- asks: privileges
-- finds: created privileges shop.codes
REVOKE TRUNCATE ON shop.codes FROM CURRENT_USER;

-- mutation: of a column
-- asks: privileges
-- finds: dropped privileges shop.orders.note
REVOKE UPDATE (note) ON shop.orders FROM parity_auditor;
