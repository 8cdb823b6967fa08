-- mutation: ON a table
-- asks: privileges
-- finds: created privileges table shop.codes.parity_clerk
GRANT SELECT ON shop.codes TO parity_clerk;

-- mutation: one more on a table
-- asks: privileges
-- finds: privileges table shop.orders.parity_clerk: privileges
GRANT DELETE ON shop.orders TO parity_clerk;

-- mutation: ALL on a table
-- asks: privileges
-- finds: privileges table shop.orders.parity_clerk: privileges
GRANT ALL ON shop.orders TO parity_clerk;

-- mutation: to another role
-- asks: privileges
-- finds: created privileges table shop.products.parity_auditor
GRANT SELECT ON shop.products TO parity_auditor;

-- mutation: WITH GRANT OPTION
-- asks: privileges
-- finds: privileges table shop.orders.parity_clerk: privileges
GRANT SELECT ON shop.orders TO parity_clerk WITH GRANT OPTION;

-- mutation: ON a column
-- asks: privileges
-- finds: created privileges table shop.orders.total.parity_auditor
GRANT UPDATE (total) ON shop.orders TO parity_auditor;

-- mutation: ON a schema
-- asks: privileges
-- finds: privileges schema shop.parity_clerk: privileges
GRANT CREATE ON SCHEMA shop TO parity_clerk;

-- mutation: ON a sequence
-- asks: privileges
-- finds: created privileges sequence shop.shared_ids.parity_clerk
GRANT USAGE ON SEQUENCE shop.shared_ids TO parity_clerk;

-- mutation: ON a function
-- asks: privileges
-- finds: created privileges function shop.guarded(integer, text).parity_auditor
GRANT EXECUTE ON FUNCTION shop.guarded(integer, text) TO parity_auditor;

-- mutation: ON a type
-- asks: privileges
-- finds: created privileges type crm.mood.parity_clerk
GRANT USAGE ON TYPE crm.mood TO parity_clerk;

-- mutation: ON a foreign server
-- asks: privileges
-- finds: created privileges foreign server berlin.parity_clerk
GRANT USAGE ON FOREIGN SERVER berlin TO parity_clerk;

-- mutation: ON a view
-- asks: privileges
-- finds: created privileges table spare.names.public
GRANT SELECT ON spare.names TO PUBLIC;

-- mutation: MAINTAIN
-- from: 17
-- asks: privileges
-- finds: privileges table shop.orders.parity_clerk: privileges
GRANT MAINTAIN ON shop.orders TO parity_clerk;
