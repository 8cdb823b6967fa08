-- mutation: ON a table
-- asks: privileges
-- finds: created privileges shop.codes
GRANT SELECT ON shop.codes TO parity_clerk;

-- mutation: one more on a table
-- asks: privileges
-- finds: privileges shop.orders: privileges
GRANT DELETE ON shop.orders TO parity_clerk;

-- mutation: ALL on a table
-- asks: privileges
-- finds: privileges shop.orders: privileges
GRANT ALL ON shop.orders TO parity_clerk;

-- mutation: to another role
-- asks: privileges
-- finds: privileges shop.products: privileges
GRANT SELECT ON shop.products TO parity_auditor;

-- mutation: WITH GRANT OPTION
-- asks: privileges
-- finds: privileges shop.orders: privileges
GRANT SELECT ON shop.orders TO parity_clerk WITH GRANT OPTION;

-- mutation: ON a column
-- asks: privileges
-- finds: privileges shop.orders.total: privileges
GRANT UPDATE (total) ON shop.orders TO parity_auditor;

-- mutation: ON a schema
-- asks: privileges
-- finds: privileges shop: privileges
GRANT CREATE ON SCHEMA shop TO parity_clerk;

-- mutation: ON a sequence
-- asks: privileges
-- finds: created privileges shop.shared_ids
GRANT USAGE ON SEQUENCE shop.shared_ids TO parity_clerk;

-- mutation: ON a function
-- asks: privileges
-- finds: privileges shop.guarded(integer, text): privileges
GRANT EXECUTE ON FUNCTION shop.guarded(integer, text) TO parity_auditor;

-- mutation: ON a type
-- asks: privileges
-- finds: created privileges crm.mood
GRANT USAGE ON TYPE crm.mood TO parity_clerk;

-- mutation: ON a foreign server
-- asks: privileges
-- finds: created privileges berlin
GRANT USAGE ON FOREIGN SERVER berlin TO parity_clerk;

-- mutation: ON a view
-- asks: privileges
-- finds: created privileges spare.names
GRANT SELECT ON spare.names TO PUBLIC;

-- mutation: MAINTAIN
-- from: 17
-- asks: privileges
-- finds: privileges shop.orders: privileges
GRANT MAINTAIN ON shop.orders TO parity_clerk;
