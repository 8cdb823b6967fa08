-- mutation: CREATE FUNCTION
-- finds: created function shop.halved(integer)
CREATE FUNCTION shop.halved(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT n / 2 $$;

-- mutation: CREATE FUNCTION of the same name with other arguments
-- finds: created function shop.label(integer, text)
CREATE FUNCTION shop.label(integer, text) RETURNS text LANGUAGE sql AS $$ SELECT $2 || $1 $$;

-- mutation: CREATE FUNCTION with types of several schemas
-- finds: created function shop.mixed(crm.mood, shop.order_state[], public.hstore)
CREATE FUNCTION shop.mixed(crm.mood, shop.order_state[], hstore, OUT character varying) LANGUAGE sql AS $$ SELECT $1::text $$;

-- mutation: another body
-- finds: function shop.vat(numeric, numeric): body
CREATE OR REPLACE FUNCTION shop.vat(net numeric, rate numeric DEFAULT 0.19) RETURNS numeric
  LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 5
  AS $$ SELECT net * rate / 1 $$;

-- mutation: white space in the body
-- finds: function shop.touch(): body
CREATE OR REPLACE FUNCTION shop.touch() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
BEGIN
    RETURN new;
END
$$;

-- mutation: another default of an argument
-- finds: function shop.vat(numeric, numeric): arguments
CREATE OR REPLACE FUNCTION shop.vat(net numeric, rate numeric DEFAULT 0.07) RETURNS numeric
  LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 5
  AS $$ SELECT net * rate $$;

-- mutation: no default of an argument
-- finds: function shop.vat(numeric, numeric): arguments
DROP FUNCTION shop.vat;
CREATE FUNCTION shop.vat(net numeric, rate numeric) RETURNS numeric
  LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 5
  AS $$ SELECT net * rate $$;
COMMENT ON FUNCTION shop.vat(numeric, numeric) IS 'Value added tax';

-- mutation: another name of an argument
-- finds: function shop.longest(text[]): arguments
DROP FUNCTION shop.longest;
CREATE FUNCTION shop.longest(VARIADIC texts text[]) RETURNS text LANGUAGE sql AS $$ SELECT max(w) FROM unnest($1) AS w $$;

-- mutation: another mode of an argument
-- finds: function shop.longest(text[]): arguments
DROP FUNCTION shop.longest;
CREATE FUNCTION shop.longest(words text[]) RETURNS text LANGUAGE sql AS $$ SELECT max(w) FROM unnest($1) AS w $$;

-- mutation: another output argument
-- finds: function shop.guarded(integer, text): arguments
DROP FUNCTION shop.guarded;
CREATE FUNCTION shop.guarded(amount integer, OUT twice integer, INOUT noted text) RETURNS record
  LANGUAGE plpgsql STRICT SECURITY DEFINER LEAKPROOF SET search_path = shop, pg_temp
  AS $$
BEGIN
  noted := $1;
END
$$;

-- mutation: RETURNS another type
-- finds: function spare.nothing(): result
DROP FUNCTION spare.nothing;
CREATE FUNCTION spare.nothing() RETURNS bigint LANGUAGE sql AS $$ SELECT 0 $$;

-- mutation: RETURNS SETOF
-- finds: function spare.nothing(): result
-- finds: function spare.nothing(): rows
DROP FUNCTION spare.nothing;
CREATE FUNCTION spare.nothing() RETURNS SETOF integer LANGUAGE sql AS $$ SELECT 0 $$;

-- mutation: RETURNS TABLE with another column
-- finds: function shop.orders_of(bigint): result
DROP FUNCTION shop.orders_of;
CREATE FUNCTION shop.orders_of(customer bigint) RETURNS TABLE (number integer, total numeric)
  LANGUAGE sql STABLE ROWS 50
  AS $$ SELECT id, total FROM shop.orders WHERE customer_id = customer $$;

-- mutation: LANGUAGE
-- finds: function spare.nothing(): language
-- finds: function spare.nothing(): body
CREATE OR REPLACE FUNCTION spare.nothing() RETURNS integer LANGUAGE plpgsql AS $$ BEGIN RETURN 0; END $$;

-- mutation: TRANSFORM
-- finds: function shop.label(integer): transforms
CREATE OR REPLACE FUNCTION shop.label(integer) RETURNS text LANGUAGE sql TRANSFORM FOR TYPE integer IMMUTABLE AS $$ SELECT 'number ' || $1 $$;

-- mutation: not WINDOW
-- finds: function shop.place(): window
DROP FUNCTION shop.place;
CREATE FUNCTION shop.place() RETURNS bigint LANGUAGE internal IMMUTABLE AS 'window_row_number';

-- mutation: VOLATILE
-- finds: function shop.slug(text): volatility
CREATE OR REPLACE FUNCTION shop.slug(title text) RETURNS text
  LANGUAGE sql VOLATILE STRICT PARALLEL SAFE
  AS $$ SELECT lower(replace(title, ' ', '-')) $$;

-- mutation: SUPPORT of another function
-- finds: function shop.numbers(integer, integer): support
CREATE OR REPLACE FUNCTION shop.numbers(integer, integer) RETURNS SETOF integer
  LANGUAGE internal IMMUTABLE STRICT ROWS 1000
  AS 'generate_series_int4';

-- mutation: BEGIN ATOMIC another body
-- from: 14
-- finds: function shop.doubled(integer): body
CREATE OR REPLACE FUNCTION shop.doubled(n integer) RETURNS integer LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT n + n; END;

-- mutation: RETURN instead of BEGIN ATOMIC
-- from: 14
-- finds: function shop.doubled(integer): body
CREATE OR REPLACE FUNCTION shop.doubled(n integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN n * 2;

-- mutation: a string instead of BEGIN ATOMIC
-- from: 14
-- finds: function shop.doubled(integer): body
CREATE OR REPLACE FUNCTION shop.doubled(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT n * 2; $$;

-- mutation: a function that becomes a procedure
-- finds: dropped function spare.nothing()
-- finds: created procedure spare.nothing()
DROP FUNCTION spare.nothing;
CREATE PROCEDURE spare.nothing() LANGUAGE sql AS $$ SELECT 0 $$;
