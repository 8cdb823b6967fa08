-- mutation: ADD TABLE
-- asks: publications
-- finds: publication parity_codes: tables
ALTER PUBLICATION parity_codes ADD TABLE shop.parcels;

-- mutation: SET TABLE
-- asks: publications
-- finds: publication parity_codes: tables
ALTER PUBLICATION parity_codes SET TABLE shop.parcels;

-- mutation: DROP TABLE
-- asks: publications
-- finds: publication parity_some: tables
ALTER PUBLICATION parity_some DROP TABLE shop.parcels;

-- mutation: SET TABLE with other columns
-- from: 15
-- asks: publications
-- finds: publication parity_parts: tables
ALTER PUBLICATION parity_parts SET TABLE shop.shipments (order_id) WHERE (line_no > 0);

-- mutation: SET TABLE with another condition
-- from: 15
-- asks: publications
-- finds: publication parity_parts: tables
ALTER PUBLICATION parity_parts SET TABLE shop.shipments (order_id, parcel) WHERE (line_no > 1);

-- mutation: ADD TABLES IN SCHEMA
-- from: 15
-- asks: publications
-- finds: publication parity_crm: schemas
ALTER PUBLICATION parity_crm ADD TABLES IN SCHEMA "Back Office";

-- mutation: SET publish
-- asks: publications
-- finds: publication parity_some: operations
ALTER PUBLICATION parity_some SET (publish = 'insert, delete');

-- mutation: SET publish to everything
-- asks: publications
-- finds: publication parity_some: operations
ALTER PUBLICATION parity_some SET (publish = 'insert, update, delete, truncate');

-- mutation: SET publish_via_partition_root
-- asks: publications
-- finds: publication parity_codes: options
ALTER PUBLICATION parity_codes SET (publish_via_partition_root = true);

-- mutation: SET publish_generated_columns
-- from: 18
-- asks: publications
-- finds: publication parity_computed: options
ALTER PUBLICATION parity_computed SET (publish_generated_columns = none);

-- mutation: RENAME TO
-- asks: publications
-- finds: dropped publication parity_spare
-- finds: created publication parity_other
ALTER PUBLICATION parity_spare RENAME TO parity_other;
