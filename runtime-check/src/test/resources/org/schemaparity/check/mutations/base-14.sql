-- What PostgreSQL 14 brought.

CREATE TYPE shop.depth_range AS RANGE (SUBTYPE = numeric, MULTIRANGE_TYPE_NAME = shop.depths);

CREATE TABLE shop.pictures (
  id integer NOT NULL,
  data bytea COMPRESSION pglz,
  thumbnail bytea
);

CREATE FUNCTION shop.doubled(n integer) RETURNS integer
  LANGUAGE sql IMMUTABLE
  BEGIN ATOMIC
    SELECT n * 2;
  END;

CREATE PROCEDURE shop.count_orders(OUT n bigint)
  LANGUAGE sql
  BEGIN ATOMIC
    SELECT count(*) FROM shop.orders;
  END;

CREATE STATISTICS shop.products_slug_stats ON shop.slug(sku), country FROM shop.products;
CREATE STATISTICS shop.products_sku_stats ON lower(sku) FROM shop.products;

CREATE TRIGGER measures_watch AFTER INSERT ON shop.measures FOR EACH ROW EXECUTE FUNCTION shop.watch();
ALTER TABLE shop.measures_1 DISABLE TRIGGER measures_watch;
