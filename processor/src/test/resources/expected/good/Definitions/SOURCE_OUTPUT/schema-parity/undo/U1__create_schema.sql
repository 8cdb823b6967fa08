-- Schema Parity: takes the migration of the same version back.
--   * dropped schema shop
--   * dropped table public.named
--   * dropped table shop.orders
--   * dropped extension btree_gin
--   * dropped access method plain
--   * dropped language plain
--   * dropped collation public.plain
--   * dropped base type shop.cents
--   * dropped base type shop.later
--   * dropped range type shop.span
--   * dropped function public.any_of(anyarray, anyelement)
--   * dropped function public.note()
--   * dropped function public.touch()
--   * dropped function shop.add(integer, integer, character varying[])
--   * dropped procedure public.clean(double precision, numeric, timestamp with time zone, shop.orders)
--   * dropped aggregate public.least_of(double precision, anyelement)
--   * dropped aggregate public.old_total(integer)
--   * dropped aggregate public.rows()
--   * dropped aggregate public.total(integer)
--   * dropped operator public.@@@(NONE, integer)
--   * dropped operator shop.===(integer, integer)
--   * dropped operator family shop.letters(gin)
--   * dropped operator family shop.numbers(btree)
--   * dropped operator class shop.letters(gin)
--   * dropped cast (shop.span AS text)
--   * dropped transform (smallint, sql)
--   * dropped conversion shop.latin
--   * dropped text search parser shop.plain
--   * dropped text search template shop.plain
--   * dropped text search dictionary shop.plain
--   * dropped text search configuration shop.plain
--   * dropped foreign data wrapper far
--   * dropped server there
--   * dropped foreign table shop.far
--   * dropped view public.numbers
--   * dropped view shop.notes
--   * dropped materialized view public.counts
--   * dropped statistics shop.both
--   * dropped rule shop.orders.no deletes
--   * dropped trigger shop.orders.touch
--   * dropped policy shop.orders.own
--   * dropped event trigger note
--   * dropped publication changes
--   * dropped owner table shop.orders
--   * dropped privileges function shop.add(integer, integer, character varying[]).public
--   * dropped privileges table shop.notes.public
--   * dropped privileges table shop.orders.public
--   * dropped default privileges tables of current_user in schema shop.public
-- Schema: 4dbc07b7771390fa -> fe6b54506aefd965

ALTER DEFAULT PRIVILEGES IN SCHEMA shop REVOKE SELECT ON TABLES FROM PUBLIC;

GRANT TRUNCATE ON shop.orders TO PUBLIC;

REVOKE SELECT (id, note), UPDATE ON TABLE shop.orders FROM PUBLIC;

REVOKE SELECT ON shop.notes FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION shop.add(integer, integer, varchar[]) FROM PUBLIC;

DROP PUBLICATION changes;

DROP EVENT TRIGGER note;

DROP POLICY own ON shop.orders;

DROP TRIGGER touch ON shop.orders;

DROP RULE "no deletes" ON shop.orders;

DROP STATISTICS shop."both";

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP MATERIALIZED VIEW counts;

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP VIEW shop.notes;

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP VIEW numbers;

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP FOREIGN TABLE shop.far;

-- DATA LOSS: The table's rows are lost.
DROP TABLE named;

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP PROCEDURE clean(double precision, numeric, timestamp with time zone, shop.orders);

-- DATA LOSS: The table's rows are lost.
DROP TABLE shop.orders;

DROP SERVER there;

DROP FOREIGN DATA WRAPPER far;

DROP LANGUAGE plain;

DROP ACCESS METHOD plain;

DROP COLLATION plain;

DROP TEXT SEARCH CONFIGURATION shop.plain;

DROP TEXT SEARCH DICTIONARY shop.plain;

DROP TEXT SEARCH TEMPLATE shop.plain;

DROP TEXT SEARCH PARSER shop.plain;

DROP CONVERSION shop.latin;

DROP TRANSFORM FOR smallint LANGUAGE sql;

DROP CAST (shop.span AS text);

DROP OPERATOR CLASS shop.letters USING gin;

DROP OPERATOR FAMILY shop.numbers USING btree;

DROP OPERATOR FAMILY shop.letters USING gin;

DROP OPERATOR shop.=== (integer, integer);

DROP OPERATOR public.@@@ (NONE, integer);

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP AGGREGATE total(integer);

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP AGGREGATE rows(*);

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP AGGREGATE old_total(integer);

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP AGGREGATE least_of(double precision, anyelement);

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP FUNCTION shop.add(integer, integer, character varying[]);

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP FUNCTION touch();

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP FUNCTION note();

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP FUNCTION any_of(anyarray, anyelement);

DROP TYPE shop.span;

DROP TYPE shop.later;

DROP TYPE shop.cents CASCADE;

DROP EXTENSION btree_gin;

DROP SCHEMA shop;
