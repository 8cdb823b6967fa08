-- mutation: OPTIONS
-- finds: foreign table shop.berlin_orders: options
ALTER FOREIGN TABLE shop.berlin_orders OPTIONS (SET table_name 'orders_too');

-- mutation: OPTIONS DROP
-- finds: foreign table shop.berlin_orders: options
ALTER FOREIGN TABLE shop.berlin_orders OPTIONS (DROP schema_name);

-- mutation: ADD COLUMN
-- finds: foreign table spare.far_things: columns
ALTER FOREIGN TABLE spare.far_things ADD COLUMN name text;

-- mutation: DROP COLUMN
-- finds: foreign table shop.berlin_orders: columns
ALTER FOREIGN TABLE shop.berlin_orders DROP COLUMN total;

-- mutation: ALTER COLUMN TYPE
-- finds: foreign table shop.berlin_orders: columns
ALTER FOREIGN TABLE shop.berlin_orders ALTER COLUMN total TYPE numeric(14,2);

-- mutation: ALTER COLUMN DROP NOT NULL
-- finds: foreign table shop.berlin_orders: columns
ALTER FOREIGN TABLE shop.berlin_orders ALTER COLUMN id DROP NOT NULL;

-- mutation: ALTER COLUMN SET DEFAULT
-- finds: foreign table shop.berlin_orders: columns
ALTER FOREIGN TABLE shop.berlin_orders ALTER COLUMN note SET DEFAULT 'some';

-- mutation: ALTER COLUMN OPTIONS
-- finds: foreign table shop.berlin_orders: columns
ALTER FOREIGN TABLE shop.berlin_orders ALTER COLUMN id OPTIONS (SET column_name 'nr');

-- mutation: ADD CHECK
-- finds: foreign table shop.berlin_orders: constraints
ALTER FOREIGN TABLE shop.berlin_orders ADD CONSTRAINT berlin_check CHECK (id > 0);

-- mutation: RENAME TO
-- finds: dropped foreign table spare.far_things
-- finds: created foreign table spare.distant_things
ALTER FOREIGN TABLE spare.far_things RENAME TO distant_things;
