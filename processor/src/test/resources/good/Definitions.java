package library;

import java.time.Instant;
import org.schemaparity.annotations.*;

@Table(schema = "shop")
@SqlDefinition(
    """
    -- Set by itself.
    CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.changed := now();
      RETURN NEW;
    END;
    $$;

    CREATE TRIGGER touch BEFORE INSERT OR UPDATE OF note ON shop.orders
      FOR EACH ROW EXECUTE FUNCTION touch();
    ALTER TABLE shop.orders ENABLE ALWAYS TRIGGER touch;
    COMMENT ON TRIGGER touch ON shop.orders IS 'keeps ''changed'' true';
    """)
@SqlDefinition(
    """
    CREATE POLICY own ON shop.orders FOR SELECT USING (note = current_user);
    CREATE RULE "no deletes" AS ON DELETE TO shop.orders DO INSTEAD (SELECT 1; SELECT 2);
    GRANT SELECT (id, note), UPDATE ON TABLE shop.orders TO PUBLIC;
    REVOKE TRUNCATE ON shop.orders FROM PUBLIC;
    ALTER TABLE shop.orders OWNER TO CURRENT_USER;
    ALTER DEFAULT PRIVILEGES IN SCHEMA shop GRANT SELECT ON TABLES TO PUBLIC;
    """)
record Orders(@PrimaryKey int id, String note, Instant changed) {}

@SqlDefinition(
    """
    CREATE OR REPLACE VIEW shop.notes (id, note) WITH (security_barrier = true) AS
      SELECT id, note FROM shop.orders;
    ALTER VIEW shop.notes ALTER COLUMN note SET DEFAULT 'none';
    COMMENT ON VIEW shop.notes IS $c$what is "noted"$c$;
    COMMENT ON COLUMN shop.notes.note IS 'free text';
    GRANT SELECT ON shop.notes TO PUBLIC;

    CREATE MATERIALIZED VIEW counts AS SELECT note, count(*) AS number FROM shop.orders GROUP BY note;
    CREATE UNIQUE INDEX counts_note ON counts (note);
    COMMENT ON INDEX counts_note IS 'to find';
    COMMENT ON MATERIALIZED VIEW counts IS NULL;

    CREATE RECURSIVE VIEW numbers (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM numbers WHERE n < 9
    """)
class Views {}

@SqlDefinition(
    """
    CREATE FUNCTION shop.add(a int, IN b integer DEFAULT 1, OUT c int8, VARIADIC d varchar(9)[] = '{}')
      LANGUAGE sql AS 'SELECT 1::bigint';
    COMMENT ON FUNCTION shop.add(int4, int, character varying[]) IS E'it\\'s\\ta sum';
    ALTER FUNCTION shop.add COST 7;
    GRANT EXECUTE ON FUNCTION shop.add(integer, integer, varchar[]) TO PUBLIC;
    CREATE PROCEDURE clean(double precision, numeric(10, 2), at timestamp(3) with time zone, shop.orders)
      LANGUAGE sql AS 'SELECT 1';
    CREATE FUNCTION any_of(anyarray, "element" anyelement) RETURNS bool IMMUTABLE LANGUAGE sql
      AS 'SELECT $2 = ANY ($1)';
    CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int, INITCOND = '0');
    CREATE AGGREGATE rows(*) (SFUNC = int8inc, STYPE = int8, INITCOND = '0');
    CREATE AGGREGATE least_of(float8 ORDER BY "x" anyelement)
      (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA);
    CREATE AGGREGATE old_total (BASETYPE = integer, SFUNC = int4pl, STYPE = integer);
    """)
interface Routines {}

@SqlDefinition(
    """
    CREATE TYPE shop.span AS RANGE (SUBTYPE = float8);
    COMMENT ON TYPE shop.span IS 'from and to';
    CREATE COLLATION plain (LOCALE = 'C');
    CREATE EXTENSION IF NOT EXISTS btree_gin SCHEMA public;
    CREATE OPERATOR shop.=== (LEFTARG = integer, RIGHTARG = int4, FUNCTION = int4eq);
    COMMENT ON OPERATOR shop.=== (int, int) IS 'the same';
    CREATE OPERATOR @@@ (RIGHTARG = int, FUNCTION = int4um);
    CREATE CAST (shop.span AS text) WITH INOUT AS ASSIGNMENT;
    COMMENT ON CAST (shop.span AS text) IS 'in words';
    CREATE TEXT SEARCH DICTIONARY shop.plain (TEMPLATE = simple);
    CREATE TEXT SEARCH CONFIGURATION shop.plain (COPY = simple);
    ALTER TEXT SEARCH CONFIGURATION shop.plain ALTER MAPPING FOR word WITH shop.plain;
    CREATE FOREIGN DATA WRAPPER far;
    CREATE SERVER there FOREIGN DATA WRAPPER far;
    CREATE FOREIGN TABLE shop.far (id integer) SERVER there;
    COMMENT ON COLUMN shop.far.id IS 'its number';
    CREATE STATISTICS shop.both (ndistinct) ON id, note FROM shop.orders;
    CREATE PUBLICATION changes FOR TABLE shop.orders;
    """)
@SqlDefinition(
    """
    CREATE FUNCTION note() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
    CREATE EVENT TRIGGER note ON ddl_command_end EXECUTE FUNCTION note();
    ALTER EVENT TRIGGER note DISABLE
    """)
@SqlDefinition(
    """
    CREATE TYPE shop.later;
    CREATE TYPE shop.cents;
    CREATE FUNCTION shop.cents_in(cstring) RETURNS shop.cents LANGUAGE internal IMMUTABLE STRICT AS 'int8in';
    CREATE FUNCTION shop.cents_out(shop.cents) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int8out';
    CREATE TYPE shop.cents (INPUT = shop.cents_in, OUTPUT = shop.cents_out, LIKE = bigint);
    COMMENT ON TYPE shop.cents IS 'of money';
    CREATE OPERATOR FAMILY shop.numbers USING btree;
    ALTER OPERATOR FAMILY shop.numbers USING btree ADD OPERATOR 1 < (int2, int4);
    CREATE OPERATOR FAMILY shop.letters USING gin;
    CREATE OPERATOR CLASS shop.letters FOR TYPE uuid USING gin FAMILY shop.letters AS STORAGE text;
    COMMENT ON OPERATOR CLASS shop.letters USING gin IS 'of no use';
    CREATE TRANSFORM FOR int2 LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));
    COMMENT ON TRANSFORM FOR smallint LANGUAGE sql IS 'of no use';
    CREATE DEFAULT CONVERSION shop.latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
    CREATE TRUSTED PROCEDURAL LANGUAGE plain HANDLER plpgsql_call_handler;
    COMMENT ON LANGUAGE plain IS 'as plpgsql';
    CREATE ACCESS METHOD plain TYPE TABLE HANDLER heap_tableam_handler;
    COMMENT ON ACCESS METHOD plain IS 'as heap';
    CREATE TEXT SEARCH PARSER shop.plain
      (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
    CREATE TEXT SEARCH TEMPLATE shop.plain (LEXIZE = dsimple_lexize);
    COMMENT ON TEXT SEARCH TEMPLATE shop.plain IS 'as simple';
    """)
@interface Rest {}

@Table
@Index("name COLLATE plain")
record Named(@PrimaryKey int id, @Column(collation = "plain") String name) {}
