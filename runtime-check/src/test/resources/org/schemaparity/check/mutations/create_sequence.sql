-- mutation: CREATE SEQUENCE
-- finds: created sequence shop.receipt_numbers
CREATE SEQUENCE shop.receipt_numbers;

-- mutation: CREATE SEQUENCE with every option
-- finds: created sequence shop.receipt_numbers
CREATE SEQUENCE shop.receipt_numbers AS smallint START 10 INCREMENT -2 MINVALUE -500 MAXVALUE 20 CACHE 3 CYCLE OWNED BY shop.journal.number;

-- mutation: UNLOGGED
-- from: 15
-- finds: created sequence shop.receipt_numbers
CREATE UNLOGGED SEQUENCE shop.receipt_numbers;

-- mutation: a serial column
-- finds: created column shop.journal.id
-- finds: created sequence shop.journal_id_seq
ALTER TABLE shop.journal ADD COLUMN id serial;
