-- mutation: ALTER COLUMN SET DEFAULT
-- finds: view spare.names: default of name
ALTER VIEW spare.names ALTER COLUMN name SET DEFAULT 'nameless';

-- mutation: ALTER COLUMN SET DEFAULT to something else
-- finds: view shop.open_orders: default of total
ALTER VIEW shop.open_orders ALTER COLUMN total SET DEFAULT 20;

-- mutation: ALTER COLUMN DROP DEFAULT
-- finds: view shop.open_orders: default of total
ALTER VIEW shop.open_orders ALTER COLUMN total DROP DEFAULT;

-- mutation: SET security_barrier
-- finds: view shop.big_orders: options
ALTER VIEW shop.big_orders SET (security_barrier);

-- mutation: RESET security_barrier
-- finds: view crm.guests: options
ALTER VIEW crm.guests RESET (security_barrier);

-- mutation: SET check_option
-- finds: view spare.names: options
ALTER VIEW spare.names SET (check_option = 'local');

-- mutation: SET security_invoker
-- from: 15
-- finds: view spare.names: options
ALTER VIEW spare.names SET (security_invoker = on);

-- mutation: RESET security_invoker
-- from: 15
-- finds: view shop.my_orders: options
ALTER VIEW shop.my_orders RESET (security_invoker);

-- mutation: RENAME COLUMN
-- finds: view spare.names: query
ALTER VIEW spare.names RENAME COLUMN name TO title;

-- mutation: RENAME TO
-- finds: dropped view spare.names
-- finds: created view spare.titles
ALTER VIEW spare.names RENAME TO titles;

-- mutation: SET SCHEMA
-- finds: dropped view spare.names
-- finds: created view shop.names
ALTER VIEW spare.names SET SCHEMA shop;

-- mutation: OWNER TO
-- asks: owners
-- finds: owner view spare.names: role
ALTER VIEW spare.names OWNER TO parity_owner;
