-- mutation: ADD COLUMN
-- finds: created column shop.orders.gift
ALTER TABLE shop.orders ADD COLUMN gift boolean;

-- mutation: ADD COLUMN with a default for the rows that are there
-- finds: created column shop.products.rating
ALTER TABLE shop.products ADD COLUMN rating integer DEFAULT 3 NOT NULL;

-- mutation: ADD COLUMN to a parent reaches its children
-- finds: created column crm.animals.nickname
ALTER TABLE crm.animals ADD COLUMN nickname text;

-- mutation: ADD COLUMN to a child alone
-- finds: created column crm.employees.office
ALTER TABLE crm.employees ADD COLUMN office text;

-- mutation: ADD COLUMN to a partitioned table
-- finds: created column shop.measures.unit
ALTER TABLE shop.measures ADD COLUMN unit text DEFAULT 'm';

-- mutation: DROP COLUMN
-- finds: dropped column shop.parcels.contents
ALTER TABLE shop.parcels DROP COLUMN contents;

-- mutation: DROP COLUMN with a quoted name
-- finds: dropped column Back Office.Order Lines.naïve, "quoted"
ALTER TABLE "Back Office"."Order Lines" DROP COLUMN "naïve, ""quoted""";

-- mutation: DROP COLUMN with its check constraint
-- finds: dropped column shop.products.stock
-- finds: dropped check constraint shop.products.products_stock_check
-- finds: dropped index shop.products.products_title_country_idx
ALTER TABLE shop.products DROP COLUMN stock;

-- mutation: SET DATA TYPE
-- finds: column shop.parcels.contents: type
ALTER TABLE shop.parcels ALTER COLUMN contents TYPE varchar(100);

-- mutation: SET DATA TYPE to another length
-- finds: column shop.products.country: type
DROP STATISTICS shop.products_stats;
DROP INDEX shop.products_title_country_idx;
ALTER TABLE shop.products ALTER COLUMN country TYPE char(3);
CREATE UNIQUE INDEX products_title_country_idx ON shop.products (title, country) INCLUDE (stock);
CREATE STATISTICS shop.products_stats (ndistinct, dependencies) ON title, country FROM shop.products;

-- mutation: SET DATA TYPE to another precision and scale
-- finds: column crm.employees.salary: type
ALTER TABLE crm.employees ALTER COLUMN salary TYPE numeric(10,3);

-- mutation: SET DATA TYPE of the bounds of an integer
-- finds: column shop.deliveries.id: type
ALTER TABLE shop.deliveries ALTER COLUMN id TYPE bigint;

-- mutation: SET DATA TYPE to an array
-- finds: column shop.codes.meaning: type
ALTER TABLE shop.codes ALTER COLUMN meaning TYPE text[] USING ARRAY[meaning];

-- mutation: SET DATA TYPE without time zone
-- finds: column shop.shipments.sent: type
ALTER TABLE shop.shipments ALTER COLUMN sent TYPE timestamp(3) without time zone;

-- mutation: SET DATA TYPE to a domain
-- finds: column shop.refunds.amount: type
ALTER TABLE shop.refunds ALTER COLUMN amount TYPE spare.percent USING 0;

-- mutation: SET DATA TYPE to a type of the same name in another schema
-- finds: column crm.customers.home: type
ALTER TABLE crm.customers ALTER COLUMN home TYPE spare.address USING NULL;

-- mutation: SET DATA TYPE COLLATE
-- finds: column shop.parcels.contents: collation
ALTER TABLE shop.parcels ALTER COLUMN contents TYPE text COLLATE "C";

-- mutation: SET DATA TYPE with another collation
-- finds: column crm.customers.name: collation
-- finds: view crm.guests: columns
DROP VIEW crm.guests;
ALTER TABLE crm.customers ALTER COLUMN name TYPE text COLLATE shop.caseless;
CREATE VIEW crm.guests WITH (security_barrier = true) AS SELECT id, name FROM crm.customers WHERE born IS NULL;

-- mutation: SET DEFAULT where there was none
-- finds: column shop.orders.note: default
ALTER TABLE shop.orders ALTER COLUMN note SET DEFAULT 'none';

-- mutation: SET DEFAULT to another constant
-- finds: column shop.products.country: default
ALTER TABLE shop.products ALTER COLUMN country SET DEFAULT 'AT';

-- mutation: SET DEFAULT from CURRENT_TIMESTAMP to now()
-- finds: column shop.orders.ordered_at: default
ALTER TABLE shop.orders ALTER COLUMN ordered_at SET DEFAULT clock_timestamp();

-- mutation: SET DEFAULT to an expression
-- finds: column crm.customers.tags: default
ALTER TABLE crm.customers ALTER COLUMN tags SET DEFAULT ARRAY[CURRENT_USER::text];

-- mutation: SET DEFAULT to the same text of another case
-- finds: column Back Office.Order Lines.naïve, "quoted": default
ALTER TABLE "Back Office"."Order Lines" ALTER COLUMN "naïve, ""quoted""" SET DEFAULT 'It''s';

-- mutation: SET DEFAULT in a child alone
-- finds: created column crm.employees.name
ALTER TABLE crm.employees ALTER COLUMN name SET DEFAULT 'somebody';

-- mutation: SET DEFAULT of a partition to another one
-- finds: column shop.events_2023.body: default
ALTER TABLE shop.events_2023 ALTER COLUMN body SET DEFAULT '[]';

-- mutation: SET DEFAULT to the next number of another sequence
-- finds: column shop.orders.shelf: default
ALTER TABLE shop.orders ALTER COLUMN shelf SET DEFAULT nextval('shop.invoice_numbers');

-- mutation: DROP DEFAULT
-- finds: column shop.order_lines.quantity: default
ALTER TABLE shop.order_lines ALTER COLUMN quantity DROP DEFAULT;

-- mutation: DROP DEFAULT of a serial column
-- finds: column shop.products.id: default
ALTER TABLE shop.products ALTER COLUMN id DROP DEFAULT;

-- mutation: DROP DEFAULT of a partition
-- finds: dropped column shop.events_2023.body
ALTER TABLE shop.events_2023 ALTER COLUMN body DROP DEFAULT;

-- mutation: SET NOT NULL
-- finds: column shop.orders.note: nullability
ALTER TABLE shop.orders ALTER COLUMN note SET NOT NULL;

-- mutation: SET NOT NULL in a child alone
-- finds: created column crm.employees.name
ALTER TABLE crm.employees ALTER COLUMN name SET NOT NULL;

-- mutation: SET NOT NULL in a partition alone
-- finds: column shop.events_2023.body: nullability
ALTER TABLE shop.events_2023 ALTER COLUMN body SET NOT NULL;

-- mutation: DROP NOT NULL
-- finds: column shop.journal.what: nullability
ALTER TABLE shop.journal ALTER COLUMN what DROP NOT NULL;

-- mutation: DROP NOT NULL in an inheritance tree
-- finds: column shop.regions.code: nullability
ALTER TABLE shop.regions ALTER COLUMN code DROP NOT NULL;

-- mutation: DROP EXPRESSION
-- finds: column shop.products.gross: default
ALTER TABLE shop.products ALTER COLUMN gross DROP EXPRESSION;

-- mutation: another generation expression
-- finds: column shop.products.gross: generation expression
ALTER TABLE shop.products DROP COLUMN gross;
ALTER TABLE shop.products ADD COLUMN gross numeric(12,2) GENERATED ALWAYS AS (round(net * 1.2, 2)) STORED;

-- mutation: SET EXPRESSION
-- from: 17
-- finds: column shop.products.gross: generation expression
ALTER TABLE shop.products ALTER COLUMN gross SET EXPRESSION AS (net * 1.19);

-- mutation: a plain column becomes generated
-- finds: column shop.refunds.amount: default
ALTER TABLE shop.refunds DROP COLUMN amount;
ALTER TABLE shop.refunds ADD COLUMN amount numeric(8,2) GENERATED ALWAYS AS (order_id) STORED;

-- mutation: a virtual generated column becomes stored
-- from: 18
-- finds: column shop.stays.nights: generation expression
ALTER TABLE shop.stays DROP COLUMN nights;
ALTER TABLE shop.stays ADD COLUMN nights integer GENERATED ALWAYS AS (upper(during) - lower(during)) STORED;

-- mutation: a stored generated column becomes virtual
-- from: 18
-- finds: column shop.products.gross: generation expression
ALTER TABLE shop.products DROP COLUMN gross;
ALTER TABLE shop.products ADD COLUMN gross numeric(12,2) GENERATED ALWAYS AS (round(net * 1.19, 2)) VIRTUAL;

-- mutation: ADD GENERATED AS IDENTITY
-- finds: column shop.deliveries.id: default
ALTER TABLE shop.deliveries ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY;

-- mutation: SET GENERATED
-- finds: column crm.customers.id: identity
ALTER TABLE crm.customers ALTER COLUMN id SET GENERATED BY DEFAULT;

-- mutation: SET GENERATED ALWAYS
-- finds: column shop.orders.id: identity
ALTER TABLE shop.orders ALTER COLUMN id SET GENERATED ALWAYS;

-- mutation: SET START
-- finds: column shop.orders.id: identity
ALTER TABLE shop.orders ALTER COLUMN id SET START WITH 200;

-- mutation: SET INCREMENT
-- finds: column shop.orders.id: identity
ALTER TABLE shop.orders ALTER COLUMN id SET INCREMENT BY 1;

-- mutation: SET MINVALUE
-- finds: column shop.orders.id: identity
ALTER TABLE shop.orders ALTER COLUMN id SET MINVALUE 50;

-- mutation: SET MAXVALUE
-- finds: column crm.customers.id: identity
ALTER TABLE crm.customers ALTER COLUMN id SET MAXVALUE 1000;

-- mutation: SET CACHE
-- finds: column crm.customers.id: identity
ALTER TABLE crm.customers ALTER COLUMN id SET CACHE 10;

-- mutation: SET NO CYCLE
-- finds: column shop.orders.id: identity
ALTER TABLE shop.orders ALTER COLUMN id SET NO CYCLE;

-- mutation: the sequence of an identity column by another name
-- finds: column crm.customers.id: identity
ALTER SEQUENCE crm.customers_id_seq RENAME TO customer_numbers;

-- mutation: DROP IDENTITY
-- finds: column crm.customers.id: default
ALTER TABLE crm.customers ALTER COLUMN id DROP IDENTITY;

-- mutation: DROP IDENTITY of a partitioned table
-- from: 17
-- finds: column shop.visits.id: default
ALTER TABLE shop.visits ALTER COLUMN id DROP IDENTITY;

-- mutation: SET STATISTICS
-- asks: statistics targets
-- finds: column shop.orders.state: statistics target
ALTER TABLE shop.orders ALTER COLUMN state SET STATISTICS 1000;

-- mutation: SET STATISTICS to the server's own
-- asks: statistics targets
-- finds: column crm.customers.email: statistics target
ALTER TABLE crm.customers ALTER COLUMN email SET STATISTICS -1;

-- mutation: SET STATISTICS 0
-- asks: statistics targets
-- finds: column crm.customers.email: statistics target
ALTER TABLE crm.customers ALTER COLUMN email SET STATISTICS 0;

-- mutation: SET an attribute option
-- finds: column shop.orders.state: attribute options
ALTER TABLE shop.orders ALTER COLUMN state SET (n_distinct = 4, n_distinct_inherited = 4);

-- mutation: SET an attribute option to another value
-- finds: column crm.customers.mood: attribute options
ALTER TABLE crm.customers ALTER COLUMN mood SET (n_distinct = -0.5);

-- mutation: RESET an attribute option
-- finds: column crm.customers.mood: attribute options
ALTER TABLE crm.customers ALTER COLUMN mood RESET (n_distinct);

-- mutation: SET STORAGE
-- finds: column shop.journal.what: storage
ALTER TABLE shop.journal ALTER COLUMN what SET STORAGE MAIN;

-- mutation: SET STORAGE back to that of the type
-- finds: column crm.customers.photo: storage
ALTER TABLE crm.customers ALTER COLUMN photo SET STORAGE EXTENDED;

-- mutation: SET STORAGE PLAIN
-- finds: column crm.customers.photo: storage
ALTER TABLE crm.customers ALTER COLUMN photo SET STORAGE PLAIN;

-- mutation: SET COMPRESSION
-- from: 14
-- finds: column shop.pictures.thumbnail: compression
ALTER TABLE shop.pictures ALTER COLUMN thumbnail SET COMPRESSION pglz;

-- mutation: SET COMPRESSION default
-- from: 14
-- finds: column shop.pictures.data: compression
ALTER TABLE shop.pictures ALTER COLUMN data SET COMPRESSION default;

-- mutation: ADD CHECK
-- finds: created check constraint shop.orders.orders_note_check
ALTER TABLE shop.orders ADD CONSTRAINT orders_note_check CHECK (note <> '');

-- mutation: ADD CHECK to a partitioned table
-- finds: created check constraint shop.measures.measures_value_check
ALTER TABLE shop.measures ADD CONSTRAINT measures_value_check CHECK (value > 0);

-- mutation: ADD CHECK to a partition alone
-- finds: created check constraint shop.measures_0.measures_0_value_check
ALTER TABLE shop.measures_0 ADD CONSTRAINT measures_0_value_check CHECK (value > 0);

-- mutation: another check expression
-- finds: check constraint shop.orders.orders_total_check: expression
ALTER TABLE shop.orders DROP CONSTRAINT orders_total_check;
ALTER TABLE shop.orders ADD CONSTRAINT orders_total_check CHECK (total > 0);

-- mutation: a check expression with a condition more
-- finds: check constraint shop.products.products_stock_check: expression
ALTER TABLE shop.products DROP CONSTRAINT products_stock_check;
ALTER TABLE shop.products ADD CONSTRAINT products_stock_check CHECK (stock >= 0 OR NOT on_sale);

-- mutation: CHECK NO INHERIT
-- finds: check constraint shop.orders.orders_total_check: no inherit
ALTER TABLE shop.orders DROP CONSTRAINT orders_total_check;
ALTER TABLE shop.orders ADD CONSTRAINT orders_total_check CHECK (total >= 0) NO INHERIT;

-- mutation: a check that children inherit again
-- finds: check constraint shop.orders.orders_discount_check: no inherit
ALTER TABLE shop.orders DROP CONSTRAINT orders_discount_check;
ALTER TABLE shop.orders ADD CONSTRAINT orders_discount_check CHECK (discount > 0 AND discount < 100);

-- mutation: CHECK NOT VALID
-- finds: check constraint crm.customers.customers_born_check: validity
ALTER TABLE crm.customers DROP CONSTRAINT customers_born_check;
ALTER TABLE crm.customers ADD CONSTRAINT customers_born_check CHECK (born > DATE '1900-01-01') NOT VALID;
COMMENT ON CONSTRAINT customers_born_check ON crm.customers IS 'Nobody is that old';

-- mutation: VALIDATE CONSTRAINT
-- finds: check constraint shop.orders.orders_reference_check: validity
ALTER TABLE shop.orders VALIDATE CONSTRAINT orders_reference_check;

-- mutation: VALIDATE CONSTRAINT of a foreign key
-- finds: foreign key shop.deliveries.deliveries_id_fkey: validity
ALTER TABLE shop.deliveries VALIDATE CONSTRAINT deliveries_id_fkey;

-- mutation: CHECK NOT ENFORCED
-- from: 18
-- finds: check constraint crm.customers.customers_born_check: validity
ALTER TABLE crm.customers DROP CONSTRAINT customers_born_check;
ALTER TABLE crm.customers ADD CONSTRAINT customers_born_check CHECK (born > DATE '1900-01-01') NOT ENFORCED;
COMMENT ON CONSTRAINT customers_born_check ON crm.customers IS 'Nobody is that old';

-- mutation: CHECK ENFORCED
-- from: 18
-- finds: check constraint shop.stays.stays_rate_check: validity
ALTER TABLE shop.stays DROP CONSTRAINT stays_rate_check;
ALTER TABLE shop.stays ADD CONSTRAINT stays_rate_check CHECK (rate > 0);

-- mutation: ADD UNIQUE
-- finds: created unique constraint shop.orders.orders_reference_key
ALTER TABLE shop.orders ADD CONSTRAINT orders_reference_key UNIQUE (reference);

-- mutation: UNIQUE over other columns
-- finds: unique constraint shop.order_lines.order_lines_product_key: columns
ALTER TABLE shop.order_lines DROP CONSTRAINT order_lines_product_key;
ALTER TABLE shop.order_lines ADD CONSTRAINT order_lines_product_key UNIQUE (order_id, product_id, quantity) DEFERRABLE INITIALLY DEFERRED;

-- mutation: UNIQUE over the same columns in another order
-- finds: unique constraint shop.order_lines.order_lines_product_key: columns
ALTER TABLE shop.order_lines DROP CONSTRAINT order_lines_product_key;
ALTER TABLE shop.order_lines ADD CONSTRAINT order_lines_product_key UNIQUE (product_id, order_id) DEFERRABLE INITIALLY DEFERRED;

-- mutation: UNIQUE INCLUDE
-- finds: unique constraint shop.shipments.shipments_parcel_key: include
ALTER TABLE shop.shipments DROP CONSTRAINT shipments_parcel_key;
ALTER TABLE shop.shipments ADD CONSTRAINT shipments_parcel_key UNIQUE (parcel) INCLUDE (sent);

-- mutation: UNIQUE DEFERRABLE
-- finds: unique constraint shop.shipments.shipments_parcel_key: deferrability
ALTER TABLE shop.shipments DROP CONSTRAINT shipments_parcel_key;
ALTER TABLE shop.shipments ADD CONSTRAINT shipments_parcel_key UNIQUE (parcel) DEFERRABLE;

-- mutation: UNIQUE INITIALLY IMMEDIATE
-- finds: unique constraint shop.order_lines.order_lines_product_key: deferrability
ALTER TABLE shop.order_lines DROP CONSTRAINT order_lines_product_key;
ALTER TABLE shop.order_lines ADD CONSTRAINT order_lines_product_key UNIQUE (order_id, product_id) DEFERRABLE;

-- mutation: UNIQUE WITH another fill factor
-- finds: unique constraint shop.products.products_sku_key: storage parameters
ALTER TABLE shop.products DROP CONSTRAINT products_sku_key;
ALTER TABLE shop.products ADD CONSTRAINT products_sku_key UNIQUE (sku) WITH (fillfactor = 60);

-- mutation: UNIQUE in the usual tablespace
-- finds: unique constraint shop.codes.codes_code_key: tablespace
ALTER TABLE shop.codes DROP CONSTRAINT codes_code_key;
ALTER TABLE shop.codes ADD CONSTRAINT codes_code_key UNIQUE (code);
ALTER TABLE shop.codes REPLICA IDENTITY USING INDEX codes_code_key;

-- mutation: UNIQUE NULLS DISTINCT
-- from: 15
-- finds: unique constraint shop.vouchers.vouchers_code_key: nulls not distinct
ALTER TABLE shop.vouchers DROP CONSTRAINT vouchers_code_key;
ALTER TABLE shop.vouchers ADD CONSTRAINT vouchers_code_key UNIQUE (code);

-- mutation: UNIQUE NULLS NOT DISTINCT
-- from: 15
-- finds: unique constraint shop.shipments.shipments_parcel_key: nulls not distinct
ALTER TABLE shop.shipments DROP CONSTRAINT shipments_parcel_key;
ALTER TABLE shop.shipments ADD CONSTRAINT shipments_parcel_key UNIQUE NULLS NOT DISTINCT (parcel);

-- mutation: UNIQUE with overlaps
-- from: 18
-- finds: unique constraint shop.cleanings.cleanings_slot_key: without overlaps
ALTER TABLE shop.cleanings DROP CONSTRAINT cleanings_slot_key;
ALTER TABLE shop.cleanings ADD CONSTRAINT cleanings_slot_key UNIQUE (helper, during);

-- mutation: ADD PRIMARY KEY
-- finds: created primary key shop.deliveries.deliveries_pkey
ALTER TABLE shop.deliveries ADD CONSTRAINT deliveries_pkey PRIMARY KEY (id);

-- mutation: ADD PRIMARY KEY makes its columns not null
-- finds: created primary key shop.shipments.shipments_pkey
-- finds: column shop.shipments.parcel: nullability
ALTER TABLE shop.shipments ADD CONSTRAINT shipments_pkey PRIMARY KEY (parcel);

-- mutation: PRIMARY KEY over columns in another order
-- finds: primary key shop.order_lines.order_lines_pkey: columns
ALTER TABLE shop.order_lines DROP CONSTRAINT order_lines_pkey;
ALTER TABLE shop.order_lines ADD CONSTRAINT order_lines_pkey PRIMARY KEY (line_no, order_id) INCLUDE (quantity) DEFERRABLE;

-- mutation: PRIMARY KEY without included columns
-- finds: primary key shop.order_lines.order_lines_pkey: include
ALTER TABLE shop.order_lines DROP CONSTRAINT order_lines_pkey;
ALTER TABLE shop.order_lines ADD CONSTRAINT order_lines_pkey PRIMARY KEY (order_id, line_no) DEFERRABLE;

-- mutation: PRIMARY KEY NOT DEFERRABLE
-- finds: primary key shop.order_lines.order_lines_pkey: deferrability
ALTER TABLE shop.order_lines DROP CONSTRAINT order_lines_pkey;
ALTER TABLE shop.order_lines ADD CONSTRAINT order_lines_pkey PRIMARY KEY (order_id, line_no) INCLUDE (quantity);

-- mutation: PRIMARY KEY INITIALLY DEFERRED
-- finds: primary key shop.order_lines.order_lines_pkey: deferrability
ALTER TABLE shop.order_lines DROP CONSTRAINT order_lines_pkey;
ALTER TABLE shop.order_lines ADD CONSTRAINT order_lines_pkey PRIMARY KEY (order_id, line_no) INCLUDE (quantity) DEFERRABLE INITIALLY DEFERRED;

-- mutation: PRIMARY KEY WITH a fill factor
-- finds: primary key spare.things.things_pkey: storage parameters
ALTER INDEX spare.things_pkey SET (fillfactor = 50);

-- mutation: PRIMARY KEY in another tablespace
-- finds: primary key spare.things.things_pkey: tablespace
ALTER INDEX spare.things_pkey SET TABLESPACE parity_space;

-- mutation: PRIMARY KEY with overlaps
-- from: 18
-- finds: primary key shop.stays.stays_pkey: without overlaps
-- finds: dropped foreign key shop.cleanings.cleanings_stay_fkey
ALTER TABLE shop.cleanings DROP CONSTRAINT cleanings_stay_fkey;
ALTER TABLE shop.stays DROP CONSTRAINT stays_pkey;
ALTER TABLE shop.stays ADD CONSTRAINT stays_pkey PRIMARY KEY (room, during);

-- mutation: ADD UNIQUE USING INDEX
-- finds: dropped index shop.products.products_title_country_idx
-- finds: created unique constraint shop.products.products_title_country_idx
ALTER TABLE shop.products ADD CONSTRAINT products_title_country_idx UNIQUE USING INDEX products_title_country_idx;

-- mutation: ADD FOREIGN KEY
-- finds: created foreign key shop.shipments.shipments_order_id_fkey
ALTER TABLE shop.shipments ADD CONSTRAINT shipments_order_id_fkey FOREIGN KEY (order_id) REFERENCES shop.orders (id);

-- mutation: ADD FOREIGN KEY to a partitioned table
-- finds: created foreign key shop.regions.regions_code_fkey
ALTER TABLE shop.regions ADD CONSTRAINT regions_code_fkey FOREIGN KEY (code) REFERENCES shop.codes (code);

-- mutation: ADD FOREIGN KEY that references a partitioned table
-- finds: created foreign key shop.journal.journal_event_fkey
-- finds: created column shop.journal.at_day
-- finds: created column shop.journal.kind
-- finds: created column shop.journal.event
ALTER TABLE shop.journal ADD COLUMN event bigint, ADD COLUMN at_day date, ADD COLUMN kind text;
ALTER TABLE shop.journal ADD CONSTRAINT journal_event_fkey FOREIGN KEY (event, at_day, kind) REFERENCES shop.events (id, at, kind);

-- mutation: FOREIGN KEY to another table
-- finds: foreign key shop.refunds.refunds_order_id_fkey: referenced table
ALTER TABLE shop.refunds DROP CONSTRAINT refunds_order_id_fkey;
ALTER TABLE shop.refunds ADD CONSTRAINT refunds_order_id_fkey FOREIGN KEY (order_id) REFERENCES shop.products (id);

-- mutation: FOREIGN KEY to other columns
-- finds: foreign key shop.deliveries.deliveries_parcel_fkey: referenced columns
-- finds: created unique constraint shop.parcels.parcels_other_key
ALTER TABLE shop.deliveries DROP CONSTRAINT deliveries_parcel_fkey;
ALTER TABLE shop.parcels ADD CONSTRAINT parcels_other_key UNIQUE (carrier, contents);
ALTER TABLE shop.deliveries ADD CONSTRAINT deliveries_parcel_fkey FOREIGN KEY (carrier, code) REFERENCES shop.parcels (carrier, contents) MATCH FULL ON UPDATE SET DEFAULT;

-- mutation: FOREIGN KEY from other columns
-- finds: foreign key shop.deliveries.deliveries_product_fkey: columns
ALTER TABLE shop.deliveries DROP CONSTRAINT deliveries_product_fkey;
ALTER TABLE shop.deliveries ADD CONSTRAINT deliveries_product_fkey FOREIGN KEY (id) REFERENCES shop.products (id);

-- mutation: ON DELETE NO ACTION
-- finds: foreign key shop.orders.orders_customer_id_fkey: on delete
ALTER TABLE shop.orders DROP CONSTRAINT orders_customer_id_fkey;
ALTER TABLE shop.orders ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES crm.customers (id) ON UPDATE CASCADE;
COMMENT ON CONSTRAINT orders_customer_id_fkey ON shop.orders IS 'Who ordered';

-- mutation: ON DELETE CASCADE
-- finds: foreign key shop.refunds.refunds_order_id_fkey: on delete
ALTER TABLE shop.refunds DROP CONSTRAINT refunds_order_id_fkey;
ALTER TABLE shop.refunds ADD CONSTRAINT refunds_order_id_fkey FOREIGN KEY (order_id) REFERENCES shop.orders (id) ON DELETE CASCADE;

-- mutation: ON DELETE SET DEFAULT
-- finds: foreign key shop.refunds.refunds_order_id_fkey: on delete
ALTER TABLE shop.refunds DROP CONSTRAINT refunds_order_id_fkey;
ALTER TABLE shop.refunds ADD CONSTRAINT refunds_order_id_fkey FOREIGN KEY (order_id) REFERENCES shop.orders (id) ON DELETE SET DEFAULT;

-- mutation: ON DELETE SET NULL of all columns
-- from: 15
-- finds: foreign key shop.seats.seats_parcel_fkey: set columns
ALTER TABLE shop.seats DROP CONSTRAINT seats_parcel_fkey;
ALTER TABLE shop.seats ADD CONSTRAINT seats_parcel_fkey FOREIGN KEY (parcel_carrier, parcel_code) REFERENCES shop.parcels (carrier, code) ON DELETE SET NULL;

-- mutation: ON DELETE SET NULL of another column
-- from: 15
-- finds: foreign key shop.seats.seats_parcel_fkey: set columns
ALTER TABLE shop.seats DROP CONSTRAINT seats_parcel_fkey;
ALTER TABLE shop.seats ADD CONSTRAINT seats_parcel_fkey FOREIGN KEY (parcel_carrier, parcel_code) REFERENCES shop.parcels (carrier, code) ON DELETE SET NULL (parcel_carrier);

-- mutation: ON UPDATE NO ACTION
-- finds: foreign key shop.deliveries.deliveries_parcel_fkey: on update
ALTER TABLE shop.deliveries DROP CONSTRAINT deliveries_parcel_fkey;
ALTER TABLE shop.deliveries ADD CONSTRAINT deliveries_parcel_fkey FOREIGN KEY (carrier, code) REFERENCES shop.parcels (carrier, code) MATCH FULL;

-- mutation: ON UPDATE SET NULL
-- finds: foreign key shop.deliveries.deliveries_product_fkey: on update
ALTER TABLE shop.deliveries DROP CONSTRAINT deliveries_product_fkey;
ALTER TABLE shop.deliveries ADD CONSTRAINT deliveries_product_fkey FOREIGN KEY (product) REFERENCES shop.products (id) ON UPDATE SET NULL;

-- mutation: MATCH SIMPLE
-- finds: foreign key shop.deliveries.deliveries_parcel_fkey: match
ALTER TABLE shop.deliveries DROP CONSTRAINT deliveries_parcel_fkey;
ALTER TABLE shop.deliveries ADD CONSTRAINT deliveries_parcel_fkey FOREIGN KEY (carrier, code) REFERENCES shop.parcels (carrier, code) ON UPDATE SET DEFAULT;

-- mutation: MATCH FULL
-- finds: foreign key shop.deliveries.deliveries_product_fkey: match
ALTER TABLE shop.deliveries DROP CONSTRAINT deliveries_product_fkey;
ALTER TABLE shop.deliveries ADD CONSTRAINT deliveries_product_fkey FOREIGN KEY (product) REFERENCES shop.products (id) MATCH FULL;

-- mutation: FOREIGN KEY NOT VALID
-- finds: foreign key shop.deliveries.deliveries_product_fkey: validity
ALTER TABLE shop.deliveries DROP CONSTRAINT deliveries_product_fkey;
ALTER TABLE shop.deliveries ADD CONSTRAINT deliveries_product_fkey FOREIGN KEY (product) REFERENCES shop.products (id) NOT VALID;

-- mutation: ALTER CONSTRAINT DEFERRABLE
-- finds: foreign key shop.refunds.refunds_order_id_fkey: deferrability
ALTER TABLE shop.refunds ALTER CONSTRAINT refunds_order_id_fkey DEFERRABLE;

-- mutation: ALTER CONSTRAINT INITIALLY DEFERRED
-- finds: foreign key shop.refunds.refunds_order_id_fkey: deferrability
ALTER TABLE shop.refunds ALTER CONSTRAINT refunds_order_id_fkey DEFERRABLE INITIALLY DEFERRED;

-- mutation: ALTER CONSTRAINT INITIALLY IMMEDIATE
-- finds: foreign key shop.order_lines.order_lines_product_id_fkey: deferrability
ALTER TABLE shop.order_lines ALTER CONSTRAINT order_lines_product_id_fkey INITIALLY IMMEDIATE;

-- mutation: ALTER CONSTRAINT NOT DEFERRABLE
-- finds: foreign key shop.order_lines.order_lines_product_id_fkey: deferrability
ALTER TABLE shop.order_lines ALTER CONSTRAINT order_lines_product_id_fkey NOT DEFERRABLE;

-- mutation: ALTER CONSTRAINT NOT ENFORCED
-- from: 18
-- finds: foreign key shop.refunds.refunds_order_id_fkey: validity
ALTER TABLE shop.refunds ALTER CONSTRAINT refunds_order_id_fkey NOT ENFORCED;

-- mutation: ALTER CONSTRAINT ENFORCED
-- from: 18
-- finds: foreign key shop.cleanings.cleanings_helper_fkey: validity
ALTER TABLE shop.cleanings ALTER CONSTRAINT cleanings_helper_fkey ENFORCED;

-- mutation: ALTER CONSTRAINT INHERIT
-- from: 18
-- finds: column shop.rooms.number: not null no inherit
ALTER TABLE shop.rooms ALTER CONSTRAINT rooms_number_given INHERIT;

-- mutation: ALTER CONSTRAINT NO INHERIT
-- from: 18
-- finds: column shop.stays.guest: not null no inherit
ALTER TABLE shop.stays ALTER CONSTRAINT stays_guest_given NO INHERIT;

-- mutation: FOREIGN KEY without PERIOD
-- from: 18
-- finds: foreign key shop.cleanings.cleanings_stay_fkey: period
-- finds: primary key shop.stays.stays_pkey: without overlaps
ALTER TABLE shop.cleanings DROP CONSTRAINT cleanings_stay_fkey;
ALTER TABLE shop.stays DROP CONSTRAINT stays_pkey;
ALTER TABLE shop.stays ADD CONSTRAINT stays_pkey PRIMARY KEY (room, during);
ALTER TABLE shop.cleanings ADD CONSTRAINT cleanings_stay_fkey FOREIGN KEY (room, during) REFERENCES shop.stays (room, during);

-- mutation: ADD EXCLUDE
-- finds: created exclusion constraint shop.shipments.shipments_no_two
ALTER TABLE shop.shipments ADD CONSTRAINT shipments_no_two EXCLUDE USING gist (order_id WITH =, sent WITH <>);

-- mutation: EXCLUDE with another operator
-- finds: exclusion constraint shop.bookings.bookings_no_overlap: elements
ALTER TABLE shop.bookings DROP CONSTRAINT bookings_no_overlap;
ALTER TABLE shop.bookings ADD CONSTRAINT bookings_no_overlap EXCLUDE USING gist (room WITH =, during WITH -|-) WITH (fillfactor = 90) WHERE (NOT cancelled) DEFERRABLE;
COMMENT ON CONSTRAINT bookings_no_overlap ON shop.bookings IS 'One guest at a time';

-- mutation: EXCLUDE with an element less
-- finds: exclusion constraint shop.bookings.bookings_no_overlap: elements
ALTER TABLE shop.bookings DROP CONSTRAINT bookings_no_overlap;
ALTER TABLE shop.bookings ADD CONSTRAINT bookings_no_overlap EXCLUDE USING gist (during WITH &&) WITH (fillfactor = 90) WHERE (NOT cancelled) DEFERRABLE;
COMMENT ON CONSTRAINT bookings_no_overlap ON shop.bookings IS 'One guest at a time';

-- mutation: EXCLUDE with another method
-- finds: exclusion constraint shop.bookings.bookings_no_overlap: method
-- finds: exclusion constraint shop.bookings.bookings_no_overlap: elements
ALTER TABLE shop.bookings DROP CONSTRAINT bookings_no_overlap;
ALTER TABLE shop.bookings ADD CONSTRAINT bookings_no_overlap EXCLUDE USING spgist (during WITH &&) WITH (fillfactor = 90) WHERE (NOT cancelled) DEFERRABLE;
COMMENT ON CONSTRAINT bookings_no_overlap ON shop.bookings IS 'One guest at a time';

-- mutation: EXCLUDE without its condition
-- finds: exclusion constraint shop.bookings.bookings_no_overlap: predicate
ALTER TABLE shop.bookings DROP CONSTRAINT bookings_no_overlap;
ALTER TABLE shop.bookings ADD CONSTRAINT bookings_no_overlap EXCLUDE USING gist (room WITH =, during WITH &&) WITH (fillfactor = 90) DEFERRABLE;
COMMENT ON CONSTRAINT bookings_no_overlap ON shop.bookings IS 'One guest at a time';

-- mutation: EXCLUDE with another condition
-- finds: exclusion constraint shop.bookings.bookings_no_overlap: predicate
ALTER TABLE shop.bookings DROP CONSTRAINT bookings_no_overlap;
ALTER TABLE shop.bookings ADD CONSTRAINT bookings_no_overlap EXCLUDE USING gist (room WITH =, during WITH &&) WITH (fillfactor = 90) WHERE (room > 0) DEFERRABLE;
COMMENT ON CONSTRAINT bookings_no_overlap ON shop.bookings IS 'One guest at a time';

-- mutation: EXCLUDE NOT DEFERRABLE
-- finds: exclusion constraint shop.bookings.bookings_no_overlap: deferrability
ALTER TABLE shop.bookings DROP CONSTRAINT bookings_no_overlap;
ALTER TABLE shop.bookings ADD CONSTRAINT bookings_no_overlap EXCLUDE USING gist (room WITH =, during WITH &&) WITH (fillfactor = 90) WHERE (NOT cancelled);
COMMENT ON CONSTRAINT bookings_no_overlap ON shop.bookings IS 'One guest at a time';

-- mutation: EXCLUDE INCLUDE
-- from: 14
-- finds: exclusion constraint shop.bookings.bookings_no_overlap: include
ALTER TABLE shop.bookings DROP CONSTRAINT bookings_no_overlap;
ALTER TABLE shop.bookings ADD CONSTRAINT bookings_no_overlap EXCLUDE USING gist (room WITH =, during WITH &&) INCLUDE (cancelled) WITH (fillfactor = 90) WHERE (NOT cancelled) DEFERRABLE;
COMMENT ON CONSTRAINT bookings_no_overlap ON shop.bookings IS 'One guest at a time';

-- mutation: EXCLUDE without a fill factor
-- finds: exclusion constraint shop.bookings.bookings_no_overlap: storage parameters
ALTER INDEX shop.bookings_no_overlap RESET (fillfactor);

-- mutation: EXCLUDE in another tablespace
-- finds: exclusion constraint shop.bookings.bookings_no_overlap: tablespace
ALTER INDEX shop.bookings_no_overlap SET TABLESPACE parity_space;

-- mutation: the name of a NOT NULL constraint
-- from: 18
-- finds: column shop.rooms.name: not null name
ALTER TABLE shop.rooms RENAME CONSTRAINT rooms_name_not_null TO rooms_need_names;

-- mutation: another name of a NOT NULL constraint
-- from: 18
-- finds: column shop.stays.guest: not null name
ALTER TABLE shop.stays RENAME CONSTRAINT stays_guest_given TO stays_guest_known;

-- mutation: VALIDATE CONSTRAINT of a NOT NULL constraint
-- from: 18
-- finds: column shop.stays.rate: not null not valid
ALTER TABLE shop.stays VALIDATE CONSTRAINT stays_rate_given;

-- mutation: ADD NOT NULL NOT VALID
-- from: 18
-- finds: column shop.orders.note: nullability
-- finds: column shop.orders.note: not null not valid
ALTER TABLE shop.orders ADD CONSTRAINT orders_note_not_null NOT NULL note NOT VALID;

-- mutation: DROP CONSTRAINT of a NOT NULL constraint
-- from: 18
-- finds: column shop.rooms.name: nullability
ALTER TABLE shop.rooms DROP CONSTRAINT rooms_name_not_null;

-- mutation: DROP CONSTRAINT
-- finds: dropped check constraint shop.order_lines.order_lines_quantity_check
ALTER TABLE shop.order_lines DROP CONSTRAINT order_lines_quantity_check;

-- mutation: DROP CONSTRAINT of a partitioned table
-- finds: dropped check constraint shop.regions.regions_name_check
ALTER TABLE shop.regions DROP CONSTRAINT regions_name_check;

-- mutation: DROP CONSTRAINT of a foreign key
-- finds: dropped foreign key shop.order_lines.order_lines_order_id_fkey
ALTER TABLE shop.order_lines DROP CONSTRAINT order_lines_order_id_fkey;

-- mutation: DROP CONSTRAINT of a unique constraint
-- finds: dropped unique constraint shop.shipments.shipments_parcel_key
ALTER TABLE shop.shipments DROP CONSTRAINT shipments_parcel_key;

-- mutation: DROP CONSTRAINT of a primary key
-- finds: dropped primary key shop.order_lines.order_lines_pkey
ALTER TABLE shop.order_lines DROP CONSTRAINT order_lines_pkey;

-- mutation: DROP CONSTRAINT of an exclusion constraint
-- finds: dropped exclusion constraint shop.bookings.bookings_no_overlap
ALTER TABLE shop.bookings DROP CONSTRAINT bookings_no_overlap;

-- mutation: RENAME CONSTRAINT of a check
-- finds: renamed check constraint shop.orders.orders_total_check to orders_total_sign
ALTER TABLE shop.orders RENAME CONSTRAINT orders_total_check TO orders_total_sign;

-- mutation: RENAME CONSTRAINT of a foreign key
-- finds: renamed foreign key shop.orders.orders_customer_id_fkey to orders_by
ALTER TABLE shop.orders RENAME CONSTRAINT orders_customer_id_fkey TO orders_by;

-- mutation: RENAME CONSTRAINT of a unique constraint
-- finds: renamed unique constraint shop.shipments.shipments_parcel_key to shipments_one_parcel
ALTER TABLE shop.shipments RENAME CONSTRAINT shipments_parcel_key TO shipments_one_parcel;

-- mutation: RENAME CONSTRAINT of a primary key
-- finds: renamed primary key shop.order_lines.order_lines_pkey to Lines' key
ALTER TABLE shop.order_lines RENAME CONSTRAINT order_lines_pkey TO "Lines' key";

-- mutation: RENAME CONSTRAINT of an exclusion constraint
-- finds: renamed exclusion constraint shop.bookings.bookings_no_overlap to bookings_alone
ALTER TABLE shop.bookings RENAME CONSTRAINT bookings_no_overlap TO bookings_alone;

-- mutation: RENAME COLUMN by hand
-- finds: dropped column shop.journal.number
-- finds: created column shop.journal.amount
-- finds: rule shop.journal.journal_echo: definition
ALTER TABLE shop.journal RENAME COLUMN number TO amount;

-- mutation: RENAME by hand
-- finds: dropped table shop.basket
-- finds: created table shop.trolley
ALTER TABLE shop.basket RENAME TO trolley;

-- mutation: SET SCHEMA
-- finds: dropped table shop.basket
-- finds: created table spare.basket
ALTER TABLE shop.basket SET SCHEMA spare;

-- mutation: DISABLE TRIGGER
-- finds: trigger shop.orders.orders_touch: state
ALTER TABLE shop.orders DISABLE TRIGGER orders_touch;

-- mutation: ENABLE TRIGGER
-- finds: trigger shop.journal.journal_touch: state
ALTER TABLE shop.journal ENABLE TRIGGER journal_touch;

-- mutation: ENABLE REPLICA TRIGGER
-- finds: trigger shop.orders.orders_watch: state
ALTER TABLE shop.orders ENABLE REPLICA TRIGGER orders_watch;

-- mutation: ENABLE ALWAYS TRIGGER
-- finds: trigger spare.things.things_touch: state
ALTER TABLE spare.things ENABLE ALWAYS TRIGGER things_touch;

-- mutation: DISABLE TRIGGER of one partition
-- finds: table shop.events_2024_clicks: trigger state of events_watch
ALTER TABLE shop.events_2024_clicks DISABLE TRIGGER events_watch;

-- mutation: ENABLE TRIGGER of one partition
-- from: 14
-- finds: table shop.measures_1: trigger state of measures_watch
ALTER TABLE shop.measures_1 ENABLE TRIGGER measures_watch;

-- mutation: DISABLE TRIGGER ALL stops a foreign key
-- dump: same
-- finds: foreign key shop.refunds.refunds_order_id_fkey: trigger state
ALTER TABLE shop.refunds DISABLE TRIGGER ALL;

-- mutation: DISABLE RULE
-- finds: rule shop.journal.journal_keep: state
ALTER TABLE shop.journal DISABLE RULE journal_keep;

-- mutation: ENABLE RULE
-- finds: rule shop.journal.journal_echo: state
ALTER TABLE shop.journal ENABLE RULE journal_echo;

-- mutation: ENABLE ALWAYS RULE
-- finds: rule shop.journal.journal_echo: state
ALTER TABLE shop.journal ENABLE ALWAYS RULE journal_echo;

-- mutation: ENABLE ROW LEVEL SECURITY
-- finds: table shop.journal: row security
ALTER TABLE shop.journal ENABLE ROW LEVEL SECURITY;

-- mutation: DISABLE ROW LEVEL SECURITY
-- finds: table crm.customers: row security
ALTER TABLE crm.customers DISABLE ROW LEVEL SECURITY;

-- mutation: FORCE ROW LEVEL SECURITY
-- finds: table crm.customers: forced row security
ALTER TABLE crm.customers FORCE ROW LEVEL SECURITY;

-- mutation: NO FORCE ROW LEVEL SECURITY
-- finds: table shop.orders: forced row security
ALTER TABLE shop.orders NO FORCE ROW LEVEL SECURITY;

-- mutation: CLUSTER ON
-- finds: table spare.things: clustered on
ALTER TABLE spare.things CLUSTER ON things_pkey;

-- mutation: CLUSTER ON another index
-- finds: table shop.products: clustered on
ALTER TABLE shop.products CLUSTER ON products_pkey;

-- mutation: SET WITHOUT CLUSTER
-- finds: table shop.products: clustered on
ALTER TABLE shop.products SET WITHOUT CLUSTER;

-- mutation: SET ACCESS METHOD
-- from: 15
-- finds: table shop.journal: access method
ALTER TABLE shop.journal SET ACCESS METHOD parity_heap;

-- mutation: SET ACCESS METHOD to the usual one
-- from: 15
-- finds: table shop.heaps: access method
ALTER TABLE shop.heaps SET ACCESS METHOD heap;

-- mutation: SET ACCESS METHOD of a partitioned table
-- from: 17
-- finds: table shop.measures: access method
ALTER TABLE shop.measures SET ACCESS METHOD parity_heap;

-- mutation: USING another access method
-- until: 14
-- finds: table shop.basket: access method
-- unmended: until 14: syntax error at or near "ACCESS"
DROP TABLE shop.basket;
CREATE UNLOGGED TABLE shop.basket (visitor uuid NOT NULL, product_id integer NOT NULL) USING parity_heap;

-- mutation: SET TABLESPACE
-- finds: table shop.journal: tablespace
ALTER TABLE shop.journal SET TABLESPACE parity_space;

-- mutation: SET TABLESPACE to the usual one
-- finds: table shop.heaps: tablespace
ALTER TABLE shop.heaps SET TABLESPACE pg_default;

-- mutation: SET TABLESPACE of a partitioned table
-- finds: table shop.measures: tablespace
ALTER TABLE shop.measures SET TABLESPACE parity_space;

-- mutation: SET UNLOGGED
-- finds: table shop.journal: unlogged
ALTER TABLE shop.journal SET UNLOGGED;

-- mutation: SET LOGGED
-- finds: table shop.basket: unlogged
ALTER TABLE shop.basket SET LOGGED;

-- mutation: SET a storage parameter
-- finds: table shop.journal: storage parameters
ALTER TABLE shop.journal SET (fillfactor = 50);

-- mutation: SET a storage parameter to another value
-- finds: table shop.products: storage parameters
ALTER TABLE shop.products SET (fillfactor = 71);

-- mutation: SET a storage parameter of the TOAST table
-- finds: table shop.products: storage parameters
ALTER TABLE shop.products SET (toast.autovacuum_enabled = true);

-- mutation: SET a storage parameter of the planner
-- finds: table shop.codes: storage parameters
ALTER TABLE shop.codes SET (parallel_workers = 2);

-- mutation: RESET a storage parameter
-- finds: table shop.orders: storage parameters
ALTER TABLE shop.orders RESET (autovacuum_vacuum_scale_factor);

-- mutation: RESET a storage parameter of the TOAST table
-- finds: table shop.products: storage parameters
ALTER TABLE shop.products RESET (toast.autovacuum_enabled);

-- mutation: INHERIT
-- finds: table crm.students: inherits
ALTER TABLE crm.students INHERIT crm.people;

-- mutation: INHERIT a second parent
-- finds: table crm.employees: inherits
-- finds: created column crm.employees.since
ALTER TABLE crm.employees ADD COLUMN since date;
ALTER TABLE crm.employees INHERIT crm.members;

-- mutation: NO INHERIT
-- finds: table crm.employees: inherits
-- finds: created column crm.employees.id
-- finds: created column crm.employees.name
-- finds: created check constraint crm.employees.people_name_check
ALTER TABLE crm.employees NO INHERIT crm.people;

-- mutation: OF
-- finds: table shop.boxes: of type
ALTER TABLE shop.boxes OF shop.dimensions;

-- mutation: NOT OF
-- finds: table shop.stickers: of type
ALTER TABLE shop.stickers NOT OF;

-- mutation: REPLICA IDENTITY FULL
-- finds: table shop.orders: replica identity
ALTER TABLE shop.orders REPLICA IDENTITY FULL;

-- mutation: REPLICA IDENTITY NOTHING
-- finds: table shop.journal: replica identity
ALTER TABLE shop.journal REPLICA IDENTITY NOTHING;

-- mutation: REPLICA IDENTITY USING INDEX
-- finds: table shop.products: replica identity
ALTER TABLE shop.products REPLICA IDENTITY USING INDEX products_sku_key;

-- mutation: REPLICA IDENTITY DEFAULT
-- finds: table shop.codes: replica identity
ALTER TABLE shop.codes REPLICA IDENTITY DEFAULT;

-- mutation: ATTACH PARTITION
-- finds: table shop.regions_south: partition of
-- finds: dropped column shop.regions_south.code
-- finds: dropped column shop.regions_south.name
-- finds: dropped check constraint shop.regions_south.regions_name_check
ALTER TABLE shop.regions ATTACH PARTITION shop.regions_south FOR VALUES IN ('by', 'bw');

-- mutation: ATTACH PARTITION as the default
-- finds: table shop.regions_south: partition of
-- finds: dropped column shop.regions_south.code
-- finds: dropped column shop.regions_south.name
-- finds: dropped check constraint shop.regions_south.regions_name_check
ALTER TABLE shop.regions ATTACH PARTITION shop.regions_south DEFAULT;

-- mutation: ATTACH PARTITION with another bound
-- finds: table shop.regions_north: partition of
ALTER TABLE shop.regions DETACH PARTITION shop.regions_north;
ALTER TABLE shop.regions ATTACH PARTITION shop.regions_north FOR VALUES IN ('hh', 'sh', 'hb');

-- mutation: DETACH PARTITION
-- finds: table shop.regions_north: partition of
-- finds: created column shop.regions_north.code
-- finds: created column shop.regions_north.name
-- finds: created check constraint shop.regions_north.regions_name_check
ALTER TABLE shop.regions DETACH PARTITION shop.regions_north;

-- mutation: DETACH PARTITION CONCURRENTLY
-- from: 14
-- finds: table shop.regions_north: partition of
-- finds: created column shop.regions_north.code
-- finds: created column shop.regions_north.name
-- finds: created check constraint shop.regions_north.regions_name_check
-- finds: created check constraint shop.regions_north.regions_north_code_check
ALTER TABLE shop.regions DETACH PARTITION shop.regions_north CONCURRENTLY;

-- mutation: OWNER TO
-- asks: owners
-- finds: owner table shop.orders: role
ALTER TABLE shop.orders OWNER TO parity_owner;

-- mutation: OWNER TO the role that runs the migrations
-- asks: owners
-- finds: owner table shop.parcels: role
ALTER TABLE shop.parcels OWNER TO CURRENT_USER;
