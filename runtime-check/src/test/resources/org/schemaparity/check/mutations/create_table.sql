-- mutation: CREATE TABLE
-- finds: created table shop.returns
CREATE TABLE shop.returns (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, order_id integer REFERENCES shop.orders, reason text NOT NULL CHECK (reason <> ''));

-- mutation: CREATE TABLE with a quoted name
-- finds: created table Back Office.Table
CREATE TABLE "Back Office"."Table" ("Column" integer);

-- mutation: CREATE TABLE without columns
-- finds: created table shop.nothing
CREATE TABLE shop.nothing ();

-- mutation: UNLOGGED
-- finds: created table shop.drafts
CREATE UNLOGGED TABLE shop.drafts (id integer);

-- mutation: LIKE
-- finds: created table shop.orders_too
-- finds: created statistics shop.orders_too_customer_id_state_stat
CREATE TABLE shop.orders_too (LIKE shop.orders INCLUDING ALL);

-- mutation: INHERITS
-- finds: created table crm.pupils
CREATE TABLE crm.pupils (class text) INHERITS (crm.people);

-- mutation: INHERITS from other parents
-- finds: table crm.employees: inherits
-- finds: created column crm.employees.since
DROP TABLE crm.employees;
CREATE TABLE crm.employees (salary numeric(10,2), since date, PRIMARY KEY (id)) INHERITS (crm.people, crm.members);

-- mutation: OF
-- finds: created table shop.crates
CREATE TABLE shop.crates OF shop.dimensions;

-- mutation: PARTITION BY
-- finds: created table shop.logs
CREATE TABLE shop.logs (at date, what text) PARTITION BY LIST (what);

-- mutation: PARTITION BY another method
-- finds: table shop.shards: partition key
-- finds: table shop.shards_0: partition of
-- finds: table shop.shards_1: partition of
DROP TABLE shop.shards;
CREATE TABLE shop.shards (id integer NOT NULL) PARTITION BY RANGE (id);
CREATE TABLE shop.shards_0 PARTITION OF shop.shards FOR VALUES FROM (MINVALUE) TO (10);
CREATE TABLE shop.shards_1 PARTITION OF shop.shards FOR VALUES FROM (10) TO (MAXVALUE);

-- mutation: PARTITION OF with another modulus
-- finds: table shop.shards_0: partition of
-- finds: table shop.shards_1: partition of
DROP TABLE shop.shards_0, shop.shards_1;
CREATE TABLE shop.shards_0 PARTITION OF shop.shards FOR VALUES WITH (MODULUS 4, REMAINDER 0);
CREATE TABLE shop.shards_1 PARTITION OF shop.shards FOR VALUES WITH (MODULUS 4, REMAINDER 1);

-- mutation: PARTITION BY with an expression
-- finds: table shop.regions: partition key
DROP TABLE shop.regions;
CREATE TABLE shop.regions (code text NOT NULL, name text, CONSTRAINT regions_name_check CHECK (name <> '')) PARTITION BY LIST (lower(code));
CREATE TABLE shop.regions_north PARTITION OF shop.regions FOR VALUES IN ('hh', 'sh');
CREATE TABLE shop.regions_coast PARTITION OF shop.regions FOR VALUES IN ('mv');

-- mutation: PARTITION OF
-- finds: created table shop.regions_west
CREATE TABLE shop.regions_west PARTITION OF shop.regions FOR VALUES IN ('nw');

-- mutation: PARTITION OF as the default
-- finds: created table shop.regions_other
CREATE TABLE shop.regions_other PARTITION OF shop.regions DEFAULT;

-- mutation: PARTITION OF with another bound
-- finds: table shop.events_2023: partition of
ALTER TABLE shop.events DETACH PARTITION shop.events_2023;
ALTER TABLE shop.events ATTACH PARTITION shop.events_2023 FOR VALUES FROM ('2022-01-01') TO ('2024-01-01');

-- mutation: a partition of a partition
-- finds: created table shop.events_2024_orders
CREATE TABLE shop.events_2024_orders PARTITION OF shop.events_2024 FOR VALUES IN ('refund');

-- mutation: a partition that is itself partitioned
-- finds: created table shop.events_2022
CREATE TABLE shop.events_2022 PARTITION OF shop.events FOR VALUES FROM ('2022-01-01') TO ('2023-01-01') PARTITION BY HASH (id);

-- mutation: a row type that a column uses
-- finds: created table shop.pallets
CREATE TABLE shop.pallets (id integer, top shop.boxes, all_of_them shop.dimensions[]);

-- mutation: columns in another order
-- asks: column order
-- finds: table spare.things_too: column order
DROP TABLE spare.things_too;
CREATE TABLE spare.things_too (kind text, name text);
