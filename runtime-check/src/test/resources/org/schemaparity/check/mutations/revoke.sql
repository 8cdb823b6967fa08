-- mutation: one of two on a table
-- asks: privileges
-- finds: privileges table shop.orders.parity_clerk: privileges
REVOKE INSERT ON shop.orders FROM parity_clerk;

-- mutation: from PUBLIC
-- asks: privileges
-- finds: dropped privileges table shop.products.public
REVOKE ALL ON shop.products FROM PUBLIC;

-- mutation: what PUBLIC has of itself
-- asks: privileges
-- finds: created privileges function shop.slug(text).public
REVOKE EXECUTE ON FUNCTION shop.slug(text) FROM PUBLIC;

-- mutation: ON a type from PUBLIC
-- asks: privileges
-- finds: created privileges type shop.order_state.public
REVOKE USAGE ON TYPE shop.order_state FROM PUBLIC;

-- mutation: from the owner
-- asks: privileges
-- finds: created privileges table shop.codes.postgres
REVOKE TRUNCATE ON shop.codes FROM CURRENT_USER;

-- mutation: of a column
-- asks: privileges
-- finds: dropped privileges table shop.orders.note.parity_auditor
REVOKE UPDATE (note) ON shop.orders FROM parity_auditor;
