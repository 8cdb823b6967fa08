-- mutation: AS ENUM
-- finds: created enum type shop.colour
CREATE TYPE shop.colour AS ENUM ('red', 'green');

-- mutation: AS ENUM without labels
-- finds: created enum type shop.colour
CREATE TYPE shop.colour AS ENUM ();

-- mutation: the labels of an enum in another order
-- finds: enum type spare.size: labels
DROP CAST (spare.size AS crm.mood);
DROP TYPE spare.size;
CREATE TYPE spare.size AS ENUM ('large', 'small');
CREATE CAST (spare.size AS crm.mood) WITH INOUT AS ASSIGNMENT;

-- mutation: an enum without its last label
-- finds: enum type spare.size: labels
DROP CAST (spare.size AS crm.mood);
DROP TYPE spare.size;
CREATE TYPE spare.size AS ENUM ('small');
CREATE CAST (spare.size AS crm.mood) WITH INOUT AS ASSIGNMENT;

-- mutation: AS a row
-- finds: created composite type shop.point
CREATE TYPE shop.point AS (x integer, y integer);

-- mutation: AS RANGE
-- finds: created range type shop.period
CREATE TYPE shop.period AS RANGE (SUBTYPE = date);

-- mutation: another SUBTYPE
-- finds: range type spare.span: subtype
-- finds: range type spare.span: operator class
DROP TYPE spare.span;
CREATE TYPE spare.span AS RANGE (SUBTYPE = timestamp);

-- mutation: another SUBTYPE_OPCLASS
-- finds: range type shop.name_range: operator class
DROP TYPE shop.name_range;
CREATE TYPE shop.name_range AS RANGE (SUBTYPE = text, COLLATION = "C");

-- mutation: another COLLATION
-- finds: range type shop.name_range: collation
DROP TYPE shop.name_range;
CREATE TYPE shop.name_range AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = text_pattern_ops, COLLATION = "POSIX");

-- mutation: a SUBTYPE_DIFF
-- finds: range type spare.span: subtype diff
DROP TYPE spare.span;
CREATE TYPE spare.span AS RANGE (SUBTYPE = date, SUBTYPE_DIFF = daterange_subdiff);

-- mutation: no SUBTYPE_DIFF
-- finds: range type shop.weight_range: subtype diff
ALTER TABLE shop.products DROP COLUMN weights;
DROP TYPE shop.weight_range;
CREATE TYPE shop.weight_range AS RANGE (SUBTYPE = float8);
COMMENT ON TYPE shop.weight_range IS 'From and to';
ALTER TABLE shop.products ADD COLUMN weights shop.weight_range;

-- mutation: no CANONICAL
-- finds: range type shop.shelf_range: canonical
-- finds: dropped function shop.shelf_canonical(shop.shelf_range)
DROP TYPE shop.shelf_range CASCADE;
CREATE TYPE shop.shelf_range AS RANGE (SUBTYPE = integer);

-- mutation: MULTIRANGE_TYPE_NAME
-- from: 14
-- finds: range type shop.depth_range: multirange
DROP TYPE shop.depth_range;
CREATE TYPE shop.depth_range AS RANGE (SUBTYPE = numeric, MULTIRANGE_TYPE_NAME = shop.deeps);

-- mutation: a shell
-- finds: created base type shop.shell
CREATE TYPE shop.shell;

-- mutation: a base type
-- finds: created base type shop.cents
-- finds: created function shop.cents_in(cstring)
-- finds: created function shop.cents_out(shop.cents)
CREATE TYPE shop.cents;
CREATE FUNCTION shop.cents_in(cstring) RETURNS shop.cents LANGUAGE internal IMMUTABLE STRICT AS 'int8in';
CREATE FUNCTION shop.cents_out(shop.cents) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int8out';
CREATE TYPE shop.cents (INPUT = shop.cents_in, OUTPUT = shop.cents_out, LIKE = int8);

-- mutation: AS attributes in another order
-- asks: column order
-- finds: composite type spare.pair: attribute order
DROP TYPE spare.pair;
CREATE TYPE spare.pair AS (other integer, one integer);

-- mutation: INPUT of a base type
-- finds: base type spare.cents: input
-- finds: dropped function spare.cents_in(cstring)
-- finds: created function spare.cents_read(cstring)
DROP TYPE spare.cents CASCADE;
CREATE TYPE spare.cents;
CREATE FUNCTION spare.cents_read(cstring) RETURNS spare.cents LANGUAGE internal IMMUTABLE STRICT AS 'int8in';
CREATE FUNCTION spare.cents_out(spare.cents) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int8out';
CREATE TYPE spare.cents (INPUT = spare.cents_read, OUTPUT = spare.cents_out, INTERNALLENGTH = 8, PASSEDBYVALUE, ALIGNMENT = double);
COMMENT ON TYPE spare.cents IS 'Of money';

-- mutation: OUTPUT of a base type
-- finds: base type spare.cents: output
-- finds: dropped function spare.cents_out(spare.cents)
-- finds: created function spare.cents_written(spare.cents)
DROP TYPE spare.cents CASCADE;
CREATE TYPE spare.cents;
CREATE FUNCTION spare.cents_in(cstring) RETURNS spare.cents LANGUAGE internal IMMUTABLE STRICT AS 'int8in';
CREATE FUNCTION spare.cents_written(spare.cents) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int8out';
CREATE TYPE spare.cents (INPUT = spare.cents_in, OUTPUT = spare.cents_written, INTERNALLENGTH = 8, PASSEDBYVALUE, ALIGNMENT = double);
COMMENT ON TYPE spare.cents IS 'Of money';

-- mutation: RECEIVE of a base type
-- finds: base type spare.cents: receive
-- finds: created function spare.cents_recv(internal)
DROP TYPE spare.cents CASCADE;
CREATE TYPE spare.cents;
CREATE FUNCTION spare.cents_in(cstring) RETURNS spare.cents LANGUAGE internal IMMUTABLE STRICT AS 'int8in';
CREATE FUNCTION spare.cents_out(spare.cents) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int8out';
CREATE FUNCTION spare.cents_recv(internal) RETURNS spare.cents LANGUAGE internal IMMUTABLE STRICT AS 'int8recv';
CREATE TYPE spare.cents (INPUT = spare.cents_in, OUTPUT = spare.cents_out, INTERNALLENGTH = 8, PASSEDBYVALUE, ALIGNMENT = double, RECEIVE = spare.cents_recv);
COMMENT ON TYPE spare.cents IS 'Of money';

-- mutation: SEND of a base type
-- finds: base type spare.cents: send
-- finds: created function spare.cents_send(spare.cents)
DROP TYPE spare.cents CASCADE;
CREATE TYPE spare.cents;
CREATE FUNCTION spare.cents_in(cstring) RETURNS spare.cents LANGUAGE internal IMMUTABLE STRICT AS 'int8in';
CREATE FUNCTION spare.cents_out(spare.cents) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int8out';
CREATE FUNCTION spare.cents_send(spare.cents) RETURNS bytea LANGUAGE internal IMMUTABLE STRICT AS 'int8send';
CREATE TYPE spare.cents (INPUT = spare.cents_in, OUTPUT = spare.cents_out, INTERNALLENGTH = 8, PASSEDBYVALUE, ALIGNMENT = double, SEND = spare.cents_send);
COMMENT ON TYPE spare.cents IS 'Of money';

-- mutation: ANALYZE of a base type
-- finds: base type spare.cents: analyze
DROP TYPE spare.cents CASCADE;
CREATE TYPE spare.cents;
CREATE FUNCTION spare.cents_in(cstring) RETURNS spare.cents LANGUAGE internal IMMUTABLE STRICT AS 'int8in';
CREATE FUNCTION spare.cents_out(spare.cents) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int8out';
CREATE TYPE spare.cents (INPUT = spare.cents_in, OUTPUT = spare.cents_out, INTERNALLENGTH = 8, PASSEDBYVALUE, ALIGNMENT = double, ANALYZE = array_typanalyze);
COMMENT ON TYPE spare.cents IS 'Of money';

-- mutation: INTERNALLENGTH of a base type
-- finds: base type spare.cents: alignment
-- finds: base type spare.cents: length
DROP TYPE spare.cents CASCADE;
CREATE TYPE spare.cents;
CREATE FUNCTION spare.cents_in(cstring) RETURNS spare.cents LANGUAGE internal IMMUTABLE STRICT AS 'int8in';
CREATE FUNCTION spare.cents_out(spare.cents) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int8out';
CREATE TYPE spare.cents (INPUT = spare.cents_in, OUTPUT = spare.cents_out, INTERNALLENGTH = 4, PASSEDBYVALUE, ALIGNMENT = int4);
COMMENT ON TYPE spare.cents IS 'Of money';

-- mutation: no PASSEDBYVALUE of a base type
-- finds: base type spare.cents: by value
DROP TYPE spare.cents CASCADE;
CREATE TYPE spare.cents;
CREATE FUNCTION spare.cents_in(cstring) RETURNS spare.cents LANGUAGE internal IMMUTABLE STRICT AS 'int8in';
CREATE FUNCTION spare.cents_out(spare.cents) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int8out';
CREATE TYPE spare.cents (INPUT = spare.cents_in, OUTPUT = spare.cents_out, INTERNALLENGTH = 8, ALIGNMENT = double);
COMMENT ON TYPE spare.cents IS 'Of money';

-- mutation: ALIGNMENT of a base type
-- finds: base type spare.cents: alignment
-- finds: base type spare.cents: by value
DROP TYPE spare.cents CASCADE;
CREATE TYPE spare.cents;
CREATE FUNCTION spare.cents_in(cstring) RETURNS spare.cents LANGUAGE internal IMMUTABLE STRICT AS 'int8in';
CREATE FUNCTION spare.cents_out(spare.cents) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int8out';
CREATE TYPE spare.cents (INPUT = spare.cents_in, OUTPUT = spare.cents_out, INTERNALLENGTH = 8, ALIGNMENT = int4);
COMMENT ON TYPE spare.cents IS 'Of money';

-- mutation: STORAGE of a base type
-- finds: base type spare.cents: by value
-- finds: base type spare.cents: length
-- finds: base type spare.cents: storage
DROP TYPE spare.cents CASCADE;
CREATE TYPE spare.cents;
CREATE FUNCTION spare.cents_in(cstring) RETURNS spare.cents LANGUAGE internal IMMUTABLE STRICT AS 'int8in';
CREATE FUNCTION spare.cents_out(spare.cents) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int8out';
CREATE TYPE spare.cents (INPUT = spare.cents_in, OUTPUT = spare.cents_out, INTERNALLENGTH = VARIABLE, ALIGNMENT = double, STORAGE = extended);
COMMENT ON TYPE spare.cents IS 'Of money';

-- mutation: CATEGORY of a base type
-- finds: base type spare.cents: category
DROP TYPE spare.cents CASCADE;
CREATE TYPE spare.cents;
CREATE FUNCTION spare.cents_in(cstring) RETURNS spare.cents LANGUAGE internal IMMUTABLE STRICT AS 'int8in';
CREATE FUNCTION spare.cents_out(spare.cents) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int8out';
CREATE TYPE spare.cents (INPUT = spare.cents_in, OUTPUT = spare.cents_out, INTERNALLENGTH = 8, PASSEDBYVALUE, ALIGNMENT = double, CATEGORY = 'N');
COMMENT ON TYPE spare.cents IS 'Of money';

-- mutation: PREFERRED of a base type
-- finds: base type spare.cents: preferred
DROP TYPE spare.cents CASCADE;
CREATE TYPE spare.cents;
CREATE FUNCTION spare.cents_in(cstring) RETURNS spare.cents LANGUAGE internal IMMUTABLE STRICT AS 'int8in';
CREATE FUNCTION spare.cents_out(spare.cents) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int8out';
CREATE TYPE spare.cents (INPUT = spare.cents_in, OUTPUT = spare.cents_out, INTERNALLENGTH = 8, PASSEDBYVALUE, ALIGNMENT = double, PREFERRED = true);
COMMENT ON TYPE spare.cents IS 'Of money';

-- mutation: DEFAULT of a base type
-- finds: base type spare.cents: default
DROP TYPE spare.cents CASCADE;
CREATE TYPE spare.cents;
CREATE FUNCTION spare.cents_in(cstring) RETURNS spare.cents LANGUAGE internal IMMUTABLE STRICT AS 'int8in';
CREATE FUNCTION spare.cents_out(spare.cents) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int8out';
CREATE TYPE spare.cents (INPUT = spare.cents_in, OUTPUT = spare.cents_out, INTERNALLENGTH = 8, PASSEDBYVALUE, ALIGNMENT = double, DEFAULT = '7');
COMMENT ON TYPE spare.cents IS 'Of money';

-- mutation: ELEMENT of a base type
-- until: 13
-- finds: base type spare.cents: element
DROP TYPE spare.cents CASCADE;
CREATE TYPE spare.cents;
CREATE FUNCTION spare.cents_in(cstring) RETURNS spare.cents LANGUAGE internal IMMUTABLE STRICT AS 'int8in';
CREATE FUNCTION spare.cents_out(spare.cents) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int8out';
CREATE TYPE spare.cents (INPUT = spare.cents_in, OUTPUT = spare.cents_out, INTERNALLENGTH = 8, PASSEDBYVALUE, ALIGNMENT = double, ELEMENT = real);
COMMENT ON TYPE spare.cents IS 'Of money';

-- mutation: ELEMENT and SUBSCRIPT of a base type
-- from: 14
-- finds: base type spare.cents: element
-- finds: base type spare.cents: subscript
DROP TYPE spare.cents CASCADE;
CREATE TYPE spare.cents;
CREATE FUNCTION spare.cents_in(cstring) RETURNS spare.cents LANGUAGE internal IMMUTABLE STRICT AS 'int8in';
CREATE FUNCTION spare.cents_out(spare.cents) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int8out';
CREATE TYPE spare.cents (INPUT = spare.cents_in, OUTPUT = spare.cents_out, INTERNALLENGTH = 8, PASSEDBYVALUE, ALIGNMENT = double, ELEMENT = real, SUBSCRIPT = raw_array_subscript_handler);
COMMENT ON TYPE spare.cents IS 'Of money';

-- mutation: DELIMITER of a base type
-- finds: base type spare.cents: delimiter
DROP TYPE spare.cents CASCADE;
CREATE TYPE spare.cents;
CREATE FUNCTION spare.cents_in(cstring) RETURNS spare.cents LANGUAGE internal IMMUTABLE STRICT AS 'int8in';
CREATE FUNCTION spare.cents_out(spare.cents) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int8out';
CREATE TYPE spare.cents (INPUT = spare.cents_in, OUTPUT = spare.cents_out, INTERNALLENGTH = 8, PASSEDBYVALUE, ALIGNMENT = double, DELIMITER = ';');
COMMENT ON TYPE spare.cents IS 'Of money';

-- mutation: COLLATABLE of a base type
-- finds: base type spare.cents: collatable
DROP TYPE spare.cents CASCADE;
CREATE TYPE spare.cents;
CREATE FUNCTION spare.cents_in(cstring) RETURNS spare.cents LANGUAGE internal IMMUTABLE STRICT AS 'int8in';
CREATE FUNCTION spare.cents_out(spare.cents) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int8out';
CREATE TYPE spare.cents (INPUT = spare.cents_in, OUTPUT = spare.cents_out, INTERNALLENGTH = 8, PASSEDBYVALUE, ALIGNMENT = double, COLLATABLE = true);
COMMENT ON TYPE spare.cents IS 'Of money';

-- mutation: a shell becomes a base type
-- finds: base type spare.later: alignment
-- finds: base type spare.later: by value
-- finds: base type spare.later: category
-- finds: base type spare.later: collatable
-- finds: base type spare.later: delimiter
-- finds: base type spare.later: input
-- finds: base type spare.later: length
-- finds: base type spare.later: output
-- finds: base type spare.later: preferred
-- finds: base type spare.later: storage
-- finds: created function spare.later_in(cstring)
-- finds: created function spare.later_out(spare.later)
CREATE FUNCTION spare.later_in(cstring) RETURNS spare.later LANGUAGE internal IMMUTABLE STRICT AS 'int8in';
CREATE FUNCTION spare.later_out(spare.later) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int8out';
CREATE TYPE spare.later (INPUT = spare.later_in, OUTPUT = spare.later_out, LIKE = bigint);
