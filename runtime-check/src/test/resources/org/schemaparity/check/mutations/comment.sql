-- mutation: ON AGGREGATE
-- finds: aggregate shop.product(numeric): comment
COMMENT ON AGGREGATE shop.product(numeric) IS 'changed';

-- mutation: ON CAST
-- finds: cast (crm.mood, crm.citext): comment
COMMENT ON CAST (crm.mood AS crm.citext) IS 'new';

-- mutation: ON COLLATION
-- finds: collation shop.phone_book: comment
COMMENT ON COLLATION shop.phone_book IS NULL;

-- mutation: ON COLUMN
-- finds: column crm.customers.email: comment
COMMENT ON COLUMN crm.customers.email IS 'changed';

-- mutation: ON COLUMN where there was none
-- finds: column shop.orders.note: comment
COMMENT ON COLUMN shop.orders.note IS 'it''s "new"';

-- mutation: ON COLUMN removed
-- finds: column crm.customers.email: comment
COMMENT ON COLUMN crm.customers.email IS NULL;

-- mutation: ON COLUMN of an identity
-- finds: column shop.orders.id: comment
COMMENT ON COLUMN shop.orders.id IS 'new';

-- mutation: ON COLUMN of a view
-- finds: view shop.open_orders: comment of total
COMMENT ON COLUMN shop.open_orders.total IS 'changed';

-- mutation: ON COLUMN of a materialized view
-- finds: materialized view shop.sales: comment of sold
COMMENT ON COLUMN shop.sales.sold IS NULL;

-- mutation: ON COLUMN of a composite type
-- finds: attribute crm.address.zip: comment
COMMENT ON COLUMN crm.address.zip IS 'changed';

-- mutation: ON COLUMN of a foreign table
-- finds: foreign table shop.berlin_orders: comment of id
COMMENT ON COLUMN shop.berlin_orders.id IS 'new';

-- mutation: ON COLUMN of a partition
-- finds: created column shop.events_2023.kind
COMMENT ON COLUMN shop.events_2023.kind IS 'new';

-- mutation: ON CONSTRAINT of a primary key
-- finds: primary key crm.customers.customers_pkey: comment
COMMENT ON CONSTRAINT customers_pkey ON crm.customers IS 'changed';

-- mutation: ON CONSTRAINT of a unique constraint
-- finds: unique constraint crm.customers.customers_email_key: comment
COMMENT ON CONSTRAINT customers_email_key ON crm.customers IS NULL;

-- mutation: ON CONSTRAINT of a check
-- finds: check constraint shop.orders.orders_total_check: comment
COMMENT ON CONSTRAINT orders_total_check ON shop.orders IS 'new';

-- mutation: ON CONSTRAINT of a foreign key
-- finds: foreign key shop.orders.orders_customer_id_fkey: comment
COMMENT ON CONSTRAINT orders_customer_id_fkey ON shop.orders IS 'changed';

-- mutation: ON CONSTRAINT of an exclusion constraint
-- finds: exclusion constraint shop.bookings.bookings_no_overlap: comment
COMMENT ON CONSTRAINT bookings_no_overlap ON shop.bookings IS NULL;

-- mutation: ON CONSTRAINT of NOT NULL
-- from: 18
-- finds: column shop.stays.guest: not null comment
COMMENT ON CONSTRAINT stays_guest_given ON shop.stays IS 'changed';

-- mutation: ON CONSTRAINT of a domain
-- finds: domain constraint shop.price.price_not_negative: comment
COMMENT ON CONSTRAINT price_not_negative ON DOMAIN shop.price IS 'changed';

-- mutation: ON DOMAIN
-- finds: domain shop.price: comment
COMMENT ON DOMAIN shop.price IS 'changed';

-- mutation: ON EXTENSION
-- finds: extension hstore: comment
COMMENT ON EXTENSION hstore IS 'changed';

-- mutation: ON EVENT TRIGGER
-- finds: event trigger parity_ddl: comment
COMMENT ON EVENT TRIGGER parity_ddl IS NULL;

-- mutation: ON FOREIGN DATA WRAPPER
-- finds: foreign data wrapper branches: comment
COMMENT ON FOREIGN DATA WRAPPER branches IS 'changed';

-- mutation: ON FOREIGN TABLE
-- finds: foreign table shop.berlin_orders: comment
COMMENT ON FOREIGN TABLE shop.berlin_orders IS 'changed';

-- mutation: ON FUNCTION
-- finds: function shop.vat(numeric, numeric): comment
COMMENT ON FUNCTION shop.vat(numeric, numeric) IS 'changed';

-- mutation: ON FUNCTION of two with one name
-- finds: function shop.label(integer): comment
COMMENT ON FUNCTION shop.label(integer) IS 'new';

-- mutation: ON INDEX
-- finds: index shop.products.products_title_idx: comment
COMMENT ON INDEX shop.products_title_idx IS 'changed';

-- mutation: ON INDEX of a constraint
-- finds: unique constraint shop.products.products_sku_key: index comment
COMMENT ON INDEX shop.products_sku_key IS 'new';

-- mutation: ON INDEX of a materialized view
-- finds: materialized view shop.sales: comment of index sales_sold_idx
COMMENT ON INDEX shop.sales_sold_idx IS 'new';

-- mutation: ON MATERIALIZED VIEW
-- finds: materialized view shop.sales: comment
COMMENT ON MATERIALIZED VIEW shop.sales IS 'changed';

-- mutation: ON OPERATOR
-- finds: operator shop.<~>(integer, integer): comment
COMMENT ON OPERATOR shop.<~> (integer, integer) IS 'changed';

-- mutation: ON POLICY
-- finds: policy shop.orders.orders_own: comment
COMMENT ON POLICY orders_own ON shop.orders IS 'changed';

-- mutation: ON PROCEDURE
-- finds: procedure shop.close_order(integer, text): comment
COMMENT ON PROCEDURE shop.close_order(integer, text) IS NULL;

-- mutation: ON PUBLICATION
-- asks: publications
-- finds: publication parity_codes: comment
COMMENT ON PUBLICATION parity_codes IS 'changed';

-- mutation: ON RULE
-- finds: rule shop.journal.journal_keep: comment
COMMENT ON RULE journal_keep ON shop.journal IS 'changed';

-- mutation: ON SCHEMA
-- finds: schema shop: comment
COMMENT ON SCHEMA shop IS 'changed';

-- mutation: ON SCHEMA public
-- finds: created schema public
COMMENT ON SCHEMA public IS 'changed';

-- mutation: ON SEQUENCE
-- finds: sequence shop.invoice_numbers: comment
COMMENT ON SEQUENCE shop.invoice_numbers IS 'changed';

-- mutation: ON SEQUENCE of an identity column
-- finds: column crm.customers.id: sequence comment
COMMENT ON SEQUENCE crm.customers_id_seq IS 'new';

-- mutation: ON SERVER
-- finds: server berlin: comment
COMMENT ON SERVER berlin IS 'changed';

-- mutation: ON STATISTICS
-- finds: statistics shop.orders_stats: comment
COMMENT ON STATISTICS shop.orders_stats IS 'changed';

-- mutation: ON TABLE
-- finds: table crm.customers: comment
COMMENT ON TABLE crm.customers IS 'changed';

-- mutation: ON TABLE with line breaks
-- finds: table shop.codes: comment
COMMENT ON TABLE shop.codes IS E'one\ntwo\\three';

-- mutation: ON TABLE of a partition
-- finds: table shop.events_2023: comment
COMMENT ON TABLE shop.events_2023 IS 'new';

-- mutation: ON TEXT SEARCH CONFIGURATION
-- finds: text search configuration shop.goods: comment
COMMENT ON TEXT SEARCH CONFIGURATION shop.goods IS 'changed';

-- mutation: ON TEXT SEARCH DICTIONARY
-- finds: text search dictionary shop.plain: comment
COMMENT ON TEXT SEARCH DICTIONARY shop.plain IS 'changed';

-- mutation: ON TRIGGER
-- finds: trigger shop.orders.orders_touch: comment
COMMENT ON TRIGGER orders_touch ON shop.orders IS 'changed';

-- mutation: ON TRIGGER that is a constraint
-- finds: trigger shop.orders.orders_balance: comment
COMMENT ON TRIGGER orders_balance ON shop.orders IS 'new';

-- mutation: ON TYPE of an enum
-- finds: enum type shop.order_state: comment
COMMENT ON TYPE shop.order_state IS 'changed';

-- mutation: ON TYPE of a composite type
-- finds: composite type crm.address: comment
COMMENT ON TYPE crm.address IS 'changed';

-- mutation: ON TYPE of a range type
-- finds: range type shop.weight_range: comment
COMMENT ON TYPE shop.weight_range IS 'changed';

-- mutation: ON VIEW
-- finds: view shop.open_orders: comment
COMMENT ON VIEW shop.open_orders IS 'changed';

-- mutation: ON TYPE of a base type
-- finds: base type spare.cents: comment
COMMENT ON TYPE spare.cents IS 'changed';
