-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new schema shop
--   * new table public.named: columns (id, name)
--   * new table shop.orders: columns (id, note, changed)
--   * new extension btree_gin: CREATE EXTENSION IF NOT EXISTS btree_gin SCHEMA public
--   * new access method plain: CREATE ACCESS METHOD plain TYPE TABLE HANDLER heap_tableam_handler
--   * new language plain: CREATE TRUSTED PROCEDURAL LANGUAGE plain HANDLER plpgsql_call_handler
--   * new collation public.plain: CREATE COLLATION plain (LOCALE = 'C')
--   * new base type shop.cents: CREATE TYPE shop.cents;
-- CREATE FUNCTION shop.cents_in(cstring) RETURNS shop.cents LANGUAGE internal IMMUTABLE STRICT AS 'int8in';
-- CREATE FUNCTION shop.cents_out(shop.cents) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int8out';
-- CREATE TYPE shop.cents (INPUT = shop.cents_in, OUTPUT = shop.cents_out, LIKE = bigint)
--   * new base type shop.later: CREATE TYPE shop.later
--   * new range type shop.span: CREATE TYPE shop.span AS RANGE (SUBTYPE = float8)
--   * new function public.any_of(anyarray, anyelement): CREATE FUNCTION any_of(anyarray, "element" anyelement) RETURNS bool IMMUTABLE LANGUAGE sql
--   AS 'SELECT $2 = ANY ($1)'
--   * new function public.note(): CREATE FUNCTION note() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'
--   * new function public.touch(): CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
-- BEGIN
--   NEW.changed := now();
--   RETURN NEW;
-- END;
-- $$
--   * new function shop.add(integer, integer, character varying[]): CREATE FUNCTION shop.add(a int, IN b integer DEFAULT 1, OUT c int8, VARIADIC d varchar(9)[] = '{}')
--   LANGUAGE sql AS 'SELECT 1::bigint';
-- ALTER FUNCTION shop.add COST 7
--   * new procedure public.clean(double precision, numeric, timestamp with time zone, shop.orders): CREATE PROCEDURE clean(double precision, numeric(10, 2), at timestamp(3) with time zone, shop.orders)
--   LANGUAGE sql AS 'SELECT 1'
--   * new aggregate public.least_of(double precision, anyelement): CREATE AGGREGATE least_of(float8 ORDER BY "x" anyelement)
--   (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA)
--   * new aggregate public.old_total(integer): CREATE AGGREGATE old_total (BASETYPE = integer, SFUNC = int4pl, STYPE = integer)
--   * new aggregate public.rows(): CREATE AGGREGATE rows(*) (SFUNC = int8inc, STYPE = int8, INITCOND = '0')
--   * new aggregate public.total(integer): CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int, INITCOND = '0')
--   * new operator public.@@@(NONE, integer): CREATE OPERATOR @@@ (RIGHTARG = int, FUNCTION = int4um)
--   * new operator shop.===(integer, integer): CREATE OPERATOR shop.=== (LEFTARG = integer, RIGHTARG = int4, FUNCTION = int4eq)
--   * new operator family shop.letters(gin): CREATE OPERATOR FAMILY shop.letters USING gin
--   * new operator family shop.numbers(btree): CREATE OPERATOR FAMILY shop.numbers USING btree;
-- ALTER OPERATOR FAMILY shop.numbers USING btree ADD OPERATOR 1 < (int2, int4)
--   * new operator class shop.letters(gin): CREATE OPERATOR CLASS shop.letters FOR TYPE uuid USING gin FAMILY shop.letters AS STORAGE text
--   * new cast (shop.span AS text): CREATE CAST (shop.span AS text) WITH INOUT AS ASSIGNMENT
--   * new transform (smallint, sql): CREATE TRANSFORM FOR int2 LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal))
--   * new conversion shop.latin: CREATE DEFAULT CONVERSION shop.latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8
--   * new text search parser shop.plain: CREATE TEXT SEARCH PARSER shop.plain
--   (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype)
--   * new text search template shop.plain: CREATE TEXT SEARCH TEMPLATE shop.plain (LEXIZE = dsimple_lexize)
--   * new text search dictionary shop.plain: CREATE TEXT SEARCH DICTIONARY shop.plain (TEMPLATE = simple)
--   * new text search configuration shop.plain: CREATE TEXT SEARCH CONFIGURATION shop.plain (COPY = simple);
-- ALTER TEXT SEARCH CONFIGURATION shop.plain ALTER MAPPING FOR word WITH shop.plain
--   * new foreign data wrapper far: CREATE FOREIGN DATA WRAPPER far
--   * new server there: CREATE SERVER there FOREIGN DATA WRAPPER far
--   * new foreign table shop.far: CREATE FOREIGN TABLE shop.far (id integer) SERVER there;
-- COMMENT ON COLUMN shop.far.id IS 'its number'
--   * new view public.numbers: CREATE RECURSIVE VIEW numbers (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM numbers WHERE n < 9
--   * new view shop.notes: CREATE OR REPLACE VIEW shop.notes (id, note) WITH (security_barrier = true) AS
--   SELECT id, note FROM shop.orders;
-- ALTER VIEW shop.notes ALTER COLUMN note SET DEFAULT 'none';
-- COMMENT ON COLUMN shop.notes.note IS 'free text'
--   * new materialized view public.counts: CREATE MATERIALIZED VIEW counts AS SELECT note, count(*) AS number FROM shop.orders GROUP BY note;
-- CREATE UNIQUE INDEX counts_note ON counts (note);
-- COMMENT ON INDEX counts_note IS 'to find'
--   * new statistics shop.both: CREATE STATISTICS shop.both (ndistinct) ON id, note FROM shop.orders
--   * new rule shop.orders.no deletes: CREATE RULE "no deletes" AS ON DELETE TO shop.orders DO INSTEAD (SELECT 1; SELECT 2)
--   * new trigger shop.orders.touch: CREATE TRIGGER touch BEFORE INSERT OR UPDATE OF note ON shop.orders
--   FOR EACH ROW EXECUTE FUNCTION touch();
-- ALTER TABLE shop.orders ENABLE ALWAYS TRIGGER touch
--   * new policy shop.orders.own: CREATE POLICY own ON shop.orders FOR SELECT USING (note = current_user)
--   * new event trigger note: CREATE EVENT TRIGGER note ON ddl_command_end EXECUTE FUNCTION note();
-- ALTER EVENT TRIGGER note DISABLE
--   * new publication changes: CREATE PUBLICATION changes FOR TABLE shop.orders
--   * new owner table shop.orders: ALTER TABLE shop.orders OWNER TO CURRENT_USER
--   * new privileges function shop.add(integer, integer, character varying[]).public: GRANT EXECUTE ON FUNCTION shop.add(integer, integer, varchar[]) TO PUBLIC
--   * new privileges table shop.notes.public: GRANT SELECT ON shop.notes TO PUBLIC
--   * new privileges table shop.orders.public: GRANT SELECT (id, note), UPDATE ON TABLE shop.orders TO PUBLIC;
-- REVOKE TRUNCATE ON shop.orders FROM PUBLIC
--   * new default privileges tables of current_user in schema shop.public: ALTER DEFAULT PRIVILEGES IN SCHEMA shop GRANT SELECT ON TABLES TO PUBLIC
-- Schema: fe6b54506aefd965 -> 4dbc07b7771390fa

CREATE SCHEMA shop;

CREATE EXTENSION IF NOT EXISTS btree_gin SCHEMA public;

CREATE TEXT SEARCH PARSER shop.plain
  (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);

CREATE TEXT SEARCH TEMPLATE shop.plain (LEXIZE = dsimple_lexize);

COMMENT ON TEXT SEARCH TEMPLATE shop.plain IS 'as simple';

CREATE TEXT SEARCH DICTIONARY shop.plain (TEMPLATE = simple);

CREATE TEXT SEARCH CONFIGURATION shop.plain (COPY = simple);

ALTER TEXT SEARCH CONFIGURATION shop.plain ALTER MAPPING FOR word WITH shop.plain;

CREATE TRUSTED PROCEDURAL LANGUAGE plain HANDLER plpgsql_call_handler;

COMMENT ON LANGUAGE plain IS 'as plpgsql';

CREATE COLLATION plain (LOCALE = 'C');

CREATE ACCESS METHOD plain TYPE TABLE HANDLER heap_tableam_handler;

COMMENT ON ACCESS METHOD plain IS 'as heap';

CREATE TYPE shop.cents;

CREATE FUNCTION shop.cents_in(cstring) RETURNS shop.cents LANGUAGE internal IMMUTABLE STRICT AS 'int8in';

CREATE FUNCTION shop.cents_out(shop.cents) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int8out';

CREATE TYPE shop.cents (INPUT = shop.cents_in, OUTPUT = shop.cents_out, LIKE = bigint);

COMMENT ON TYPE shop.cents IS 'of money';

CREATE TYPE shop.later;

CREATE TYPE shop.span AS RANGE (SUBTYPE = float8);

COMMENT ON TYPE shop.span IS 'from and to';

CREATE TABLE named (
  id integer NOT NULL,
  name text COLLATE plain NOT NULL,
  CONSTRAINT named_pkey PRIMARY KEY (id)
);

CREATE TABLE shop.orders (
  id integer NOT NULL,
  note text NOT NULL,
  changed timestamp with time zone NOT NULL,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);

CREATE FUNCTION any_of(anyarray, "element" anyelement) RETURNS bool IMMUTABLE LANGUAGE sql
  AS 'SELECT $2 = ANY ($1)';

CREATE FUNCTION note() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';

CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.changed := now();
  RETURN NEW;
END;
$$;

CREATE FUNCTION shop.add(a int, IN b integer DEFAULT 1, OUT c int8, VARIADIC d varchar(9)[] = '{}')
  LANGUAGE sql AS 'SELECT 1::bigint';

ALTER FUNCTION shop.add COST 7;

COMMENT ON FUNCTION shop.add(integer, integer, character varying[]) IS 'it''s	a sum';

CREATE PROCEDURE clean(double precision, numeric(10, 2), at timestamp(3) with time zone, shop.orders)
  LANGUAGE sql AS 'SELECT 1';

CREATE AGGREGATE least_of(float8 ORDER BY "x" anyelement)
  (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA);

CREATE AGGREGATE old_total (BASETYPE = integer, SFUNC = int4pl, STYPE = integer);

CREATE AGGREGATE rows(*) (SFUNC = int8inc, STYPE = int8, INITCOND = '0');

CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int, INITCOND = '0');

CREATE OPERATOR @@@ (RIGHTARG = int, FUNCTION = int4um);

CREATE OPERATOR shop.=== (LEFTARG = integer, RIGHTARG = int4, FUNCTION = int4eq);

COMMENT ON OPERATOR shop.=== (integer, integer) IS 'the same';

CREATE OPERATOR FAMILY shop.letters USING gin;

CREATE OPERATOR FAMILY shop.numbers USING btree;

ALTER OPERATOR FAMILY shop.numbers USING btree ADD OPERATOR 1 < (int2, int4);

CREATE OPERATOR CLASS shop.letters FOR TYPE uuid USING gin FAMILY shop.letters AS STORAGE text;

COMMENT ON OPERATOR CLASS shop.letters USING gin IS 'of no use';

CREATE CAST (shop.span AS text) WITH INOUT AS ASSIGNMENT;

COMMENT ON CAST (shop.span AS text) IS 'in words';

CREATE TRANSFORM FOR int2 LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));

COMMENT ON TRANSFORM FOR smallint LANGUAGE sql IS 'of no use';

CREATE DEFAULT CONVERSION shop.latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;

CREATE FOREIGN DATA WRAPPER far;

CREATE SERVER there FOREIGN DATA WRAPPER far;

CREATE FOREIGN TABLE shop.far (id integer) SERVER there;

COMMENT ON COLUMN shop.far.id IS 'its number';

CREATE INDEX named_name_idx ON named (name COLLATE plain);

CREATE RECURSIVE VIEW numbers (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM numbers WHERE n < 9;

CREATE OR REPLACE VIEW shop.notes (id, note) WITH (security_barrier = true) AS
  SELECT id, note FROM shop.orders;

ALTER VIEW shop.notes ALTER COLUMN note SET DEFAULT 'none';

COMMENT ON COLUMN shop.notes.note IS 'free text';

COMMENT ON VIEW shop.notes IS 'what is "noted"';

CREATE MATERIALIZED VIEW counts AS SELECT note, count(*) AS number FROM shop.orders GROUP BY note;

CREATE UNIQUE INDEX counts_note ON counts (note);

COMMENT ON INDEX counts_note IS 'to find';

CREATE STATISTICS shop.both (ndistinct) ON id, note FROM shop.orders;

CREATE RULE "no deletes" AS ON DELETE TO shop.orders DO INSTEAD (SELECT 1; SELECT 2);

CREATE TRIGGER touch BEFORE INSERT OR UPDATE OF note ON shop.orders
  FOR EACH ROW EXECUTE FUNCTION touch();

ALTER TABLE shop.orders ENABLE ALWAYS TRIGGER touch;

COMMENT ON TRIGGER touch ON shop.orders IS 'keeps ''changed'' true';

CREATE POLICY own ON shop.orders FOR SELECT USING (note = current_user);

CREATE EVENT TRIGGER note ON ddl_command_end EXECUTE FUNCTION note();

ALTER EVENT TRIGGER note DISABLE;

CREATE PUBLICATION changes FOR TABLE shop.orders;

ALTER TABLE shop.orders OWNER TO CURRENT_USER;

GRANT EXECUTE ON FUNCTION shop.add(integer, integer, varchar[]) TO PUBLIC;

GRANT SELECT ON shop.notes TO PUBLIC;

GRANT SELECT (id, note), UPDATE ON TABLE shop.orders TO PUBLIC;

REVOKE TRUNCATE ON shop.orders FROM PUBLIC;

ALTER DEFAULT PRIVILEGES IN SCHEMA shop GRANT SELECT ON TABLES TO PUBLIC;
