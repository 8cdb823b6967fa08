-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new function public.shelf_canonical(shelf_range): CREATE OR REPLACE FUNCTION shelf_canonical(shelf_range) RETURNS shelf_range LANGUAGE internal IMMUTABLE STRICT AS 'int4range_canonical'
--   * range type public.shelf_range: definition from CREATE TYPE shelf_range AS RANGE (SUBTYPE = integer) to CREATE TYPE shelf_range;
-- CREATE OR REPLACE FUNCTION shelf_canonical(shelf_range) RETURNS shelf_range LANGUAGE internal IMMUTABLE STRICT AS 'int4range_canonical';
-- CREATE TYPE shelf_range AS RANGE (SUBTYPE = integer, CANONICAL = shelf_canonical)
-- Schema: 831e2cff29987c4a -> 79e754194dc40f2a

DROP TYPE shelf_range;

CREATE TYPE shelf_range;

CREATE OR REPLACE FUNCTION shelf_canonical(shelf_range) RETURNS shelf_range LANGUAGE internal IMMUTABLE STRICT AS 'int4range_canonical';

CREATE TYPE shelf_range AS RANGE (SUBTYPE = integer, CANONICAL = shelf_canonical);

CREATE OR REPLACE FUNCTION shelf_canonical(shelf_range) RETURNS shelf_range LANGUAGE internal IMMUTABLE STRICT AS 'int4range_canonical';
