-- control: types by their aliases
ALTER TABLE shop.deliveries ALTER COLUMN id TYPE int4;
ALTER TABLE shop.refunds ALTER COLUMN amount TYPE decimal(8,2);
ALTER TABLE shop.measures ALTER COLUMN value TYPE float8;
ALTER TABLE shop.journal ALTER COLUMN at TYPE timestamptz;
ALTER TABLE crm.address_book ALTER COLUMN zip TYPE character varying(10), ALTER COLUMN flag TYPE bool, ALTER COLUMN letter TYPE bpchar(1);

-- control: defaults by other spellings of the same constant
ALTER TABLE shop.products ALTER COLUMN stock SET DEFAULT '0', ALTER COLUMN on_sale SET DEFAULT 'f', ALTER COLUMN country SET DEFAULT 'DE'::bpchar;
ALTER TABLE crm.customers ALTER COLUMN mood SET DEFAULT 'ok'::crm.mood;

-- control: a default as a cast
ALTER TABLE shop.order_lines ALTER COLUMN quantity SET DEFAULT '1'::integer;

-- control: a default of another type of number
-- dump: differs
ALTER TABLE shop.orders ALTER COLUMN total SET DEFAULT '0'::numeric;

-- control: a default by CAST instead of ::
ALTER TABLE crm.customers ALTER COLUMN tags SET DEFAULT CAST(ARRAY['new', 'web'] AS text[]);

-- control: CURRENT_TIMESTAMP in other letters
ALTER TABLE shop.orders ALTER COLUMN ordered_at SET DEFAULT current_timestamp;

-- control: now() with its schema
ALTER TABLE shop.journal ALTER COLUMN at SET DEFAULT pg_catalog.now();

-- control: nextval without and with its schema
SET search_path = shop;
ALTER TABLE orders ALTER COLUMN shelf SET DEFAULT nextval('shared_ids'::regclass);

-- control: names quoted that need no quotes
ALTER TABLE "shop"."order_lines" DROP CONSTRAINT "order_lines_quantity_check";
ALTER TABLE "shop"."order_lines" ADD CONSTRAINT "order_lines_quantity_check" CHECK ("quantity" > 0);

-- control: names in capitals that are not quoted
ALTER TABLE SHOP.ORDERS DROP CONSTRAINT ORDERS_TOTAL_CHECK;
ALTER TABLE SHOP.ORDERS ADD CONSTRAINT ORDERS_TOTAL_CHECK CHECK (TOTAL >= 0);

-- control: brackets and white space in a check
ALTER TABLE shop.orders DROP CONSTRAINT orders_total_check;
ALTER TABLE shop.orders ADD CONSTRAINT orders_total_check CHECK ((((total)) >=
  (0)));

-- control: BETWEEN and two comparisons
ALTER TABLE crm.address_book DROP CONSTRAINT address_book_number_check;
ALTER TABLE crm.address_book ADD CONSTRAINT address_book_number_check CHECK (number >= 1 AND number <= 9);

-- control: IN and = ANY
ALTER TABLE crm.address_book DROP CONSTRAINT address_book_letter_check;
ALTER TABLE crm.address_book ADD CONSTRAINT address_book_letter_check CHECK (letter = ANY (ARRAY['a'::bpchar, 'b'::bpchar]));

-- control: LIKE and its operator
ALTER TABLE crm.address_book DROP CONSTRAINT address_book_zip_check;
ALTER TABLE crm.address_book ADD CONSTRAINT address_book_zip_check CHECK (zip::text ~~ '1%'::text);

-- control: <> and !=
ALTER TABLE crm.people DROP CONSTRAINT people_name_check;
ALTER TABLE crm.people ADD CONSTRAINT people_name_check CHECK (name != '');

-- control: a cast in a check that PostgreSQL adds by itself
ALTER TABLE crm.customers DROP CONSTRAINT customers_born_check;
ALTER TABLE crm.customers ADD CONSTRAINT customers_born_check CHECK (born > '1900-01-01');
COMMENT ON CONSTRAINT customers_born_check ON crm.customers IS 'Nobody is that old';

-- control: a check as PostgreSQL prints it
ALTER TABLE shop.orders DROP CONSTRAINT orders_discount_check;
ALTER TABLE shop.orders ADD CONSTRAINT orders_discount_check CHECK (((discount > (0)::numeric) AND (discount < (100)::numeric))) NO INHERIT;

-- control: an index predicate as PostgreSQL prints it
DROP INDEX shop.orders_state_idx;
CREATE INDEX orders_state_idx ON shop.orders USING btree (state) WHERE (state <> 'done'::shop.order_state);

-- control: an index with everything that goes without saying
DROP INDEX spare.things_name_idx;
CREATE INDEX things_name_idx ON spare.things USING btree (name COLLATE "default" text_ops ASC NULLS LAST) TABLESPACE pg_default;

-- control: an index on a column in brackets
DROP INDEX spare.things_name_idx;
CREATE INDEX things_name_idx ON spare.things ((name));

-- control: a foreign key with everything that goes without saying
ALTER TABLE shop.refunds DROP CONSTRAINT refunds_order_id_fkey;
ALTER TABLE shop.refunds ADD CONSTRAINT refunds_order_id_fkey FOREIGN KEY (order_id) REFERENCES shop.orders (id) MATCH SIMPLE ON DELETE NO ACTION ON UPDATE NO ACTION NOT DEFERRABLE INITIALLY IMMEDIATE;

-- control: a foreign key that names no columns
ALTER TABLE shop.refunds DROP CONSTRAINT refunds_order_id_fkey;
ALTER TABLE shop.refunds ADD CONSTRAINT refunds_order_id_fkey FOREIGN KEY (order_id) REFERENCES shop.orders;

-- control: a unique constraint with everything that goes without saying
ALTER TABLE shop.shipments DROP CONSTRAINT shipments_parcel_key;
ALTER TABLE shop.shipments ADD CONSTRAINT shipments_parcel_key UNIQUE (parcel) USING INDEX TABLESPACE pg_default NOT DEFERRABLE;

-- control: a sequence with everything that goes without saying
DROP SEQUENCE spare.countdown;
CREATE SEQUENCE spare.countdown AS bigint INCREMENT -1 MINVALUE -9223372036854775808 MAXVALUE -1 START -1 CACHE 1 NO CYCLE OWNED BY NONE;

-- control: a serial column by hand
DROP TABLE crm.address_book;
CREATE SEQUENCE crm.address_book_id_seq AS integer;
CREATE TABLE crm.address_book (
  id integer NOT NULL DEFAULT nextval('crm.address_book_id_seq'),
  zip varchar(10),
  flag boolean,
  letter char(1),
  number integer,
  CONSTRAINT address_book_number_check CHECK (number BETWEEN 1 AND 9),
  CONSTRAINT address_book_letter_check CHECK (letter IN ('a', 'b')),
  CONSTRAINT address_book_zip_check CHECK (zip LIKE '1%')
);
ALTER SEQUENCE crm.address_book_id_seq OWNED BY crm.address_book.id;

-- control: white space in the query of a view
CREATE OR REPLACE VIEW shop.big_orders AS
  SELECT shop.open_orders.id,
         open_orders.total
    FROM shop.open_orders
   WHERE (open_orders.total > (100)::numeric);

-- control: the options of a view instead of WITH CHECK OPTION
CREATE OR REPLACE VIEW shop.open_orders WITH (check_option = local) AS
  SELECT id, customer_id, state, total FROM shop.orders WHERE state <> 'done';

-- control: an option of a view by another spelling
ALTER VIEW crm.guests RESET (security_barrier);
ALTER VIEW crm.guests SET (security_barrier = true);

-- control: a function with everything that goes without saying
CREATE OR REPLACE FUNCTION spare.nothing() RETURNS int4 LANGUAGE "sql" VOLATILE CALLED ON NULL INPUT SECURITY INVOKER NOT LEAKPROOF PARALLEL UNSAFE COST 100 AS ' SELECT 0 ';

-- control: a trigger that executes a procedure
DROP TRIGGER things_touch ON spare.things;
CREATE TRIGGER things_touch BEFORE UPDATE ON spare.things FOR EACH ROW EXECUTE PROCEDURE shop.touch();

-- control: the events of a trigger in another order
DROP TRIGGER orders_balance ON shop.orders;
CREATE CONSTRAINT TRIGGER orders_balance AFTER DELETE OR INSERT ON shop.orders
  FROM crm.customers DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION shop.watch();

-- control: a policy with everything that goes without saying
DROP POLICY journal_add ON shop.journal;
CREATE POLICY journal_add ON shop.journal AS PERMISSIVE FOR INSERT TO PUBLIC WITH CHECK (1 = 1);
ALTER POLICY journal_add ON shop.journal WITH CHECK (true);

-- control: a domain with brackets in its check
ALTER DOMAIN shop.price DROP CONSTRAINT price_not_huge;
ALTER DOMAIN shop.price ADD CONSTRAINT price_not_huge CHECK (((VALUE) < (1000000)));

-- control: the same partition bound by another spelling
ALTER TABLE shop.events DETACH PARTITION shop.events_2023;
ALTER TABLE shop.events ATTACH PARTITION shop.events_2023 FOR VALUES FROM (DATE '2023-01-01') TO ('2024-1-1');

-- control: an enum label that was added and is the last
DROP CAST (spare.size AS crm.mood);
DROP TYPE spare.size;
CREATE TYPE spare.size AS ENUM ('large');
ALTER TYPE spare.size ADD VALUE 'small' BEFORE 'large';
CREATE CAST (spare.size AS crm.mood) WITH INOUT AS ASSIGNMENT;
