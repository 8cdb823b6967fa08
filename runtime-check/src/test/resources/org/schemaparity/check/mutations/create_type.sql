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
-- finds: created unmodelled object base type shop.shell
-- unmended: dropped unmodelled object
CREATE TYPE shop.shell;

-- mutation: a base type
-- finds: created unmodelled object base type shop.cents
-- finds: created function shop.cents_in(cstring)
-- finds: created function shop.cents_out(shop.cents)
-- unmended: cannot drop function shop.cents_out(shop.cents) because other objects depend on it
CREATE TYPE shop.cents;
CREATE FUNCTION shop.cents_in(cstring) RETURNS shop.cents LANGUAGE internal IMMUTABLE STRICT AS 'int8in';
CREATE FUNCTION shop.cents_out(shop.cents) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int8out';
CREATE TYPE shop.cents (INPUT = shop.cents_in, OUTPUT = shop.cents_out, LIKE = int8);

-- mutation: AS attributes in another order
-- asks: column order
-- finds: composite type spare.pair: attribute order
DROP TYPE spare.pair;
CREATE TYPE spare.pair AS (other integer, one integer);
