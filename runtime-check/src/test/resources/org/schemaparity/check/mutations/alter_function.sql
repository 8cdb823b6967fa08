-- mutation: CALLED ON NULL INPUT
-- finds: function shop.slug(text): null input
ALTER FUNCTION shop.slug CALLED ON NULL INPUT;

-- mutation: STRICT
-- finds: function shop.vat(numeric, numeric): null input
ALTER FUNCTION shop.vat STRICT;

-- mutation: IMMUTABLE
-- finds: function shop.orders_of(bigint): volatility
ALTER FUNCTION shop.orders_of IMMUTABLE;

-- mutation: STABLE
-- finds: function shop.label(text): volatility
ALTER FUNCTION shop.label(text) STABLE;

-- mutation: SECURITY INVOKER
-- finds: function shop.guarded(integer, text): security
ALTER FUNCTION shop.guarded SECURITY INVOKER;

-- mutation: SECURITY DEFINER
-- finds: function spare.nothing(): security
ALTER FUNCTION spare.nothing SECURITY DEFINER;

-- mutation: LEAKPROOF
-- finds: function shop.vat(numeric, numeric): leakproof
ALTER FUNCTION shop.vat LEAKPROOF;

-- mutation: NOT LEAKPROOF
-- finds: function shop.guarded(integer, text): leakproof
ALTER FUNCTION shop.guarded NOT LEAKPROOF;

-- mutation: PARALLEL RESTRICTED
-- finds: function shop.slug(text): parallel
ALTER FUNCTION shop.slug PARALLEL RESTRICTED;

-- mutation: PARALLEL SAFE
-- finds: function spare.nothing(): parallel
ALTER FUNCTION spare.nothing PARALLEL SAFE;

-- mutation: COST
-- finds: function shop.vat(numeric, numeric): cost
ALTER FUNCTION shop.vat COST 6;

-- mutation: COST of the usual size
-- finds: function shop.vat(numeric, numeric): cost
ALTER FUNCTION shop.vat COST 100;

-- mutation: ROWS
-- finds: function shop.orders_of(bigint): rows
ALTER FUNCTION shop.orders_of ROWS 51;

-- mutation: SUPPORT
-- finds: function spare.nothing(): support
ALTER FUNCTION spare.nothing SUPPORT pg_catalog.textlike_support;

-- mutation: SET
-- finds: function spare.nothing(): settings
ALTER FUNCTION spare.nothing SET work_mem = '8MB';

-- mutation: SET something else
-- finds: function shop.guarded(integer, text): settings
ALTER FUNCTION shop.guarded SET search_path = shop, crm, pg_temp;

-- mutation: RESET
-- finds: function shop.guarded(integer, text): settings
ALTER FUNCTION shop.guarded RESET ALL;

-- mutation: DEPENDS ON EXTENSION
-- finds: function spare.nothing(): depends on extension
ALTER FUNCTION spare.nothing DEPENDS ON EXTENSION hstore;

-- mutation: RENAME TO
-- finds: dropped function spare.nothing()
-- finds: created function spare.naught()
ALTER FUNCTION spare.nothing RENAME TO naught;

-- mutation: RENAME TO of a function that a trigger calls
-- finds: dropped function shop.note_more()
-- finds: created function shop.note_less()
-- finds: event trigger parity_spare: function
ALTER FUNCTION shop.note_more RENAME TO note_less;

-- mutation: SET SCHEMA
-- finds: dropped function spare.nothing()
-- finds: created function shop.nothing()
ALTER FUNCTION spare.nothing SET SCHEMA shop;

-- mutation: OWNER TO
-- asks: owners
-- finds: owner function spare.nothing(): role
ALTER FUNCTION spare.nothing OWNER TO parity_owner;
