-- mutation: AS
-- finds: sequence shop.invoice_numbers: type
ALTER SEQUENCE shop.invoice_numbers AS bigint;

-- mutation: AS with the bounds of the type
-- finds: sequence shop.shared_ids: type
ALTER SEQUENCE shop.shared_ids AS smallint;

-- mutation: INCREMENT
-- finds: sequence shop.invoice_numbers: increment
ALTER SEQUENCE shop.invoice_numbers INCREMENT BY 6;

-- mutation: MINVALUE
-- finds: sequence shop.invoice_numbers: minimum
ALTER SEQUENCE shop.invoice_numbers MINVALUE 10;

-- mutation: NO MINVALUE
-- finds: sequence shop.invoice_numbers: minimum
ALTER SEQUENCE shop.invoice_numbers NO MINVALUE;

-- mutation: MAXVALUE
-- finds: sequence shop.shared_ids: maximum
ALTER SEQUENCE shop.shared_ids MAXVALUE 1000;

-- mutation: NO MAXVALUE
-- finds: sequence shop.invoice_numbers: maximum
ALTER SEQUENCE shop.invoice_numbers NO MAXVALUE;

-- mutation: START
-- finds: sequence shop.shared_ids: start
ALTER SEQUENCE shop.shared_ids START WITH 7;

-- mutation: START at the minimum
-- finds: sequence spare.countdown: start
ALTER SEQUENCE spare.countdown START WITH -100;

-- mutation: CACHE
-- finds: sequence shop.invoice_numbers: cache
ALTER SEQUENCE shop.invoice_numbers CACHE 1;

-- mutation: CYCLE
-- finds: sequence shop.shared_ids: cycle
ALTER SEQUENCE shop.shared_ids CYCLE;

-- mutation: NO CYCLE
-- finds: sequence shop.invoice_numbers: cycle
ALTER SEQUENCE shop.invoice_numbers NO CYCLE;

-- mutation: OWNED BY
-- finds: sequence shop.shared_ids: owned by
ALTER SEQUENCE shop.shared_ids OWNED BY shop.orders.shelf;

-- mutation: OWNED BY NONE
-- finds: sequence shop.products_id_seq: owned by
ALTER SEQUENCE shop.products_id_seq OWNED BY NONE;

-- mutation: OWNED BY another column
-- finds: sequence shop.products_id_seq: owned by
ALTER SEQUENCE shop.products_id_seq OWNED BY shop.products.stock;

-- mutation: the sequence of a serial column
-- finds: sequence shop.products_id_seq: increment
ALTER SEQUENCE shop.products_id_seq INCREMENT BY 2;

-- mutation: the sequence of an identity column
-- finds: column crm.customers.id: identity
ALTER SEQUENCE crm.customers_id_seq INCREMENT BY 2;

-- mutation: SET LOGGED
-- from: 15
-- finds: sequence shop.draft_numbers: unlogged
ALTER SEQUENCE shop.draft_numbers SET LOGGED;

-- mutation: SET UNLOGGED
-- from: 15
-- finds: sequence spare.countdown: unlogged
ALTER SEQUENCE spare.countdown SET UNLOGGED;

-- mutation: RENAME TO
-- finds: dropped sequence spare.countdown
-- finds: created sequence spare.countdown_too
ALTER SEQUENCE spare.countdown RENAME TO countdown_too;

-- mutation: RENAME TO of a serial column's sequence
-- finds: dropped sequence shop.products_id_seq
-- finds: created sequence shop.product_ids
-- finds: column shop.products.id: default
ALTER SEQUENCE shop.products_id_seq RENAME TO product_ids;

-- mutation: SET SCHEMA
-- finds: dropped sequence spare.countdown
-- finds: created sequence shop.countdown
ALTER SEQUENCE spare.countdown SET SCHEMA shop;
