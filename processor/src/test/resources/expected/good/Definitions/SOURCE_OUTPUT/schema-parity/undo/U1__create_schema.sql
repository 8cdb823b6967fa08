-- Schema Parity: takes the migration of the same version back.
--   * dropped schema shop
--   * dropped table public.named
--   * dropped table shop.orders
--   * dropped extension btree_gin
--   * dropped collation public.plain
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
--   * dropped operator public.@@@(integer)
--   * dropped operator shop.===(integer, integer)
--   * dropped cast (shop.span, text)
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
--   * dropped owner shop.orders
--   * dropped privileges shop.add(integer, integer, character varying[])
--   * dropped privileges shop.notes
--   * dropped privileges shop.orders
--   * dropped default privileges current_user.shop.tables
-- Schema: 20fc62605f81e4f4 -> fe6b54506aefd965

-- DATA LOSS: The table's rows are lost.
DROP TABLE named;

-- DATA LOSS: The table's rows are lost.
DROP TABLE shop.orders;

DROP SCHEMA shop;
