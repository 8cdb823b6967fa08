-- mutation: CREATE CONVERSION
-- finds: created unmodelled object conversion shop.latin
-- unmended: dropped unmodelled object
CREATE CONVERSION shop.latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;

-- mutation: CREATE OPERATOR FAMILY
-- finds: created unmodelled object operator family shop.families USING btree
-- unmended: dropped unmodelled object
CREATE OPERATOR FAMILY shop.families USING btree;

-- mutation: CREATE OPERATOR CLASS
-- finds: created unmodelled object operator class shop.numbers_ops USING hash
-- finds: created unmodelled object operator family shop.numbers_ops USING hash
-- unmended: dropped unmodelled object
CREATE OPERATOR CLASS shop.numbers_ops FOR TYPE integer USING hash AS OPERATOR 1 pg_catalog.=, FUNCTION 1 hashint4(integer);

-- mutation: CREATE TRANSFORM
-- finds: created unmodelled object transform for smallint language sql
-- unmended: dropped unmodelled object
CREATE TRANSFORM FOR smallint LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));

-- mutation: DROP TRANSFORM
-- finds: dropped unmodelled object transform for date language sql
-- unmended: created unmodelled object
DROP TRANSFORM FOR date LANGUAGE sql;

-- mutation: CREATE ACCESS METHOD
-- finds: created unmodelled object access method parity_other_heap
-- unmended: dropped unmodelled object
CREATE ACCESS METHOD parity_other_heap TYPE TABLE HANDLER heap_tableam_handler;

-- mutation: CREATE LANGUAGE
-- finds: created unmodelled object language parity_language
-- unmended: dropped unmodelled object
CREATE LANGUAGE parity_language HANDLER plpgsql_call_handler;

-- mutation: CREATE TEXT SEARCH TEMPLATE
-- finds: created unmodelled object text search template shop.simpler
-- unmended: dropped unmodelled object
CREATE TEXT SEARCH TEMPLATE shop.simpler (INIT = dsimple_init, LEXIZE = dsimple_lexize);
