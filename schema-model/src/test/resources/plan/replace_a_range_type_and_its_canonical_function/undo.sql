-- Schema Parity: takes the migration of the same version back.
--   * dropped function public.shelf_canonical(shelf_range)
--   * range type public.shelf_range: definition from CREATE TYPE shelf_range;
-- CREATE OR REPLACE FUNCTION shelf_canonical(shelf_range) RETURNS shelf_range LANGUAGE internal IMMUTABLE STRICT AS 'int4range_canonical';
-- CREATE TYPE shelf_range AS RANGE (SUBTYPE = integer, CANONICAL = shelf_canonical) to CREATE TYPE shelf_range AS RANGE (SUBTYPE = integer)
-- Schema: 79e754194dc40f2a -> 831e2cff29987c4a

DROP TYPE shelf_range CASCADE;

CREATE TYPE shelf_range AS RANGE (SUBTYPE = integer);
