package org.schemaparity.check.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnName;
import org.schemaparity.model.ColumnOptions;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.CompositeAttribute;
import org.schemaparity.model.CompositeType;
import org.schemaparity.model.DataType;
import org.schemaparity.model.Database;
import org.schemaparity.model.Definition;
import org.schemaparity.model.Details;
import org.schemaparity.model.Domain;
import org.schemaparity.model.DomainConstraint;
import org.schemaparity.model.Expression;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.Partition;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Sequence;
import org.schemaparity.model.SequenceOptions;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.SqlObjectName;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableOptions;
import org.schemaparity.model.Validity;
import org.schemaparity.model.sql.Identifiers;

/**
 * Puts objects of every other kind beside the tables of a random model, and options on them, as far
 * as a server's version knows them.
 */
final class RandomObjects {
  private static final String SCHEMA = "public";

  private final Chance chance;
  private final int version;
  private final Database plain;
  private final RandomOptions options;
  private final List<SqlObject> sqlObjects = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();

  private RandomObjects(long seed, int version, Database plain) {
    this.chance = new Chance(new Random(seed));
    this.version = version;
    this.plain = plain;
    this.options = RandomOptions.of(chance, version, plain);
  }

  /** {@return a random model with everything in it that a server of {@code version} knows} */
  static Database rich(long seed, int version) {
    return new RandomObjects(seed, version, new RandomModel(seed).database()).database();
  }

  private Database database() {
    plain.tables().forEach(table -> tables.add(options.table(table)));
    partitions();
    inheritance();
    beside();
    tables.stream().filter(table -> !table.columns().isEmpty()).limit(3).forEach(this::on);
    return new Database(
        plain.schemas(),
        plain.enumTypes(),
        compositeTypes(),
        domains(),
        sequences(),
        tables,
        sqlObjects,
        List.of());
  }

  private List<CompositeType> compositeTypes() {
    return chance.onceIn(2)
        ? List.of()
        : List.of(
            new CompositeType(
                name("composite one"),
                List.of(
                    new CompositeAttribute(
                        "Street", type("text"), collation(), Optional.of("where")),
                    new CompositeAttribute(
                        "zip", type("character varying(9)"), Optional.empty(), comment())),
                comment(),
                Details.NONE));
  }

  private List<Domain> domains() {
    return chance.onceIn(2)
        ? List.of()
        : List.of(
            new Domain(
                name("domain one"),
                type("text"),
                collation(),
                chance.onceIn(2) ? Optional.of(new Expression("'a'::text")) : Optional.empty(),
                chance.onceIn(2),
                List.of(
                    new DomainConstraint(
                        "short enough",
                        new Expression("(length(VALUE) < 9)"),
                        chance.one(List.of(Validity.VALID, Validity.NOT_VALID)),
                        comment())),
                comment(),
                Details.NONE));
  }

  private List<Sequence> sequences() {
    List<Sequence> sequences = new ArrayList<>();
    if (chance.onceIn(2)) {
      sequences.add(
          new Sequence(
              name("counter one"),
              chance.one(List.of("bigint", "integer", "smallint")),
              options.sequenceOptions(),
              Optional.empty(),
              version >= 15 && chance.onceIn(2),
              comment()));
    }
    tables.stream()
        .filter(table -> table.name().schema().equals(SCHEMA) && !table.options().unlogged())
        .flatMap(
            table ->
                table.columns().stream().map(column -> new ColumnName(table.name(), column.name())))
        .filter(column -> chance.onceIn(3))
        .findFirst()
        .ifPresent(
            column ->
                sequences.add(
                    new Sequence(
                        name("counter two"),
                        "bigint",
                        SequenceOptions.USUAL,
                        Optional.of(column),
                        false,
                        Optional.empty())));
    return sequences;
  }

  private void partitions() {
    if (chance.onceIn(2)) {
      QualifiedName parent = name("divided");
      tables.add(
          table(
              parent,
              options(Optional.of(new Expression("RANGE (k)")), Optional.empty(), List.of()),
              column("k"),
              column("n")));
      tables.add(partition("first part", parent, "FOR VALUES FROM (0) TO (10)", Optional.empty()));
      tables.add(partition("rest", parent, "DEFAULT", Optional.of(new Expression("HASH (n)"))));
      tables.add(
          partition(
              "part of rest",
              name("rest"),
              "FOR VALUES WITH (modulus 2, remainder 0)",
              Optional.empty()));
    }
  }

  private static Table partition(
      String name, QualifiedName parent, String bound, Optional<Expression> key) {
    return table(
        name(name),
        options(key, Optional.of(new Partition(parent, new Expression(bound))), List.of()));
  }

  private void inheritance() {
    if (chance.onceIn(2)) {
      tables.add(
          table(
              name("ancestor"),
              options(Optional.empty(), Optional.empty(), List.of()),
              column("k")));
      tables.add(
          table(
              name("heir"),
              options(Optional.empty(), Optional.empty(), List.of(name("ancestor"))),
              column("own")));
    }
  }

  private void beside() {
    add(
        ObjectKind.FUNCTION,
        List.of(SCHEMA, "twice"),
        "integer",
        "CREATE FUNCTION public.twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT"
            + " COST 7 AS 'SELECT n * 2'");
    add(
        ObjectKind.FUNCTION,
        List.of(SCHEMA, "touch"),
        "",
        "CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW;"
            + " END$$");
    add(
        ObjectKind.PROCEDURE,
        List.of(SCHEMA, "do it"),
        "text",
        "CREATE PROCEDURE public.\"do it\"(what text) LANGUAGE plpgsql SECURITY DEFINER SET"
            + " search_path = public AS $$BEGIN NULL; END$$");
    add(
        ObjectKind.AGGREGATE,
        List.of(SCHEMA, "total"),
        "integer",
        "CREATE AGGREGATE public.total(integer) (SFUNC = pg_catalog.int4pl, STYPE = integer,"
            + " INITCOND = '0', PARALLEL = SAFE)");
    add(
        ObjectKind.RANGE_TYPE,
        List.of(SCHEMA, "spread"),
        "",
        "CREATE TYPE public.spread AS RANGE (SUBTYPE = integer)");
    add(
        ObjectKind.COLLATION,
        List.of(SCHEMA, "plain order"),
        "",
        "CREATE COLLATION public.\"plain order\" (PROVIDER = libc, LOCALE = 'C')");
    add(ObjectKind.EXTENSION, List.of("btree_gist"), "", "CREATE EXTENSION btree_gist");
    ofServer();
    ofTextSearch();
    ofForeignData();
    if (chance.onceIn(2)) {
      baseType();
    }
  }

  /** Objects by which people extend PostgreSQL itself. */
  private void ofServer() {
    add(
        ObjectKind.ACCESS_METHOD,
        List.of("other heap"),
        "",
        "CREATE ACCESS METHOD \"other heap\" TYPE TABLE HANDLER heap_tableam_handler");
    add(
        ObjectKind.LANGUAGE,
        List.of("other sql"),
        "",
        "CREATE TRUSTED LANGUAGE \"other sql\" HANDLER plpgsql_call_handler INLINE"
            + " plpgsql_inline_handler VALIDATOR plpgsql_validator");
    add(
        ObjectKind.OPERATOR,
        List.of(SCHEMA, "<~>"),
        "integer, integer",
        "CREATE OPERATOR public.<~> (FUNCTION = int4pl, LEFTARG = integer, RIGHTARG = integer,"
            + " COMMUTATOR = OPERATOR(public.<~>))");
    add(
        ObjectKind.OPERATOR_FAMILY,
        List.of(SCHEMA, "numbers"),
        "btree",
        "CREATE OPERATOR FAMILY public.numbers USING btree",
        "ALTER OPERATOR FAMILY public.numbers USING btree ADD OPERATOR 1 < (integer, bigint)");
    if (chance.onceIn(2)) {
      put(
          ObjectKind.OPERATOR_FAMILY,
          List.of(SCHEMA, "letters"),
          "gin",
          "CREATE OPERATOR FAMILY public.letters USING gin");
      put(
          ObjectKind.OPERATOR_CLASS,
          List.of(SCHEMA, "letters"),
          "gin",
          "CREATE OPERATOR CLASS public.letters FOR TYPE uuid USING gin FAMILY public.letters AS"
              + " STORAGE text");
    }
    add(
        ObjectKind.CAST,
        List.of(""),
        "point, jsonb",
        "CREATE CAST (point AS jsonb) WITH INOUT AS ASSIGNMENT");
    add(
        ObjectKind.TRANSFORM,
        List.of(""),
        "integer, sql",
        "CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal),"
            + " TO SQL WITH FUNCTION int4recv(internal))");
    add(
        ObjectKind.CONVERSION,
        List.of(SCHEMA, "old files"),
        "",
        "CREATE CONVERSION public.\"old files\" FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8");
    if (chance.onceIn(2)) {
      put(
          ObjectKind.FUNCTION,
          List.of(SCHEMA, "touched"),
          "",
          "CREATE FUNCTION public.touched() RETURNS event_trigger LANGUAGE plpgsql AS"
              + " $$BEGIN END$$");
      put(
          ObjectKind.EVENT_TRIGGER,
          List.of("parity_random"),
          "",
          "CREATE EVENT TRIGGER parity_random ON ddl_command_end WHEN TAG IN ('DROP OPERATOR"
              + " FAMILY') EXECUTE FUNCTION public.touched()",
          "ALTER EVENT TRIGGER parity_random DISABLE");
    }
  }

  private void ofTextSearch() {
    add(
        ObjectKind.TEXT_SEARCH_PARSER,
        List.of(SCHEMA, "words"),
        "",
        "CREATE TEXT SEARCH PARSER public.words (START = prsd_start, GETTOKEN = prsd_nexttoken,"
            + " END = prsd_end, LEXTYPES = prsd_lextype)");
    add(
        ObjectKind.TEXT_SEARCH_TEMPLATE,
        List.of(SCHEMA, "simpler"),
        "",
        "CREATE TEXT SEARCH TEMPLATE public.simpler (INIT = dsimple_init, LEXIZE ="
            + " dsimple_lexize)");
    add(
        ObjectKind.TEXT_SEARCH_DICTIONARY,
        List.of(SCHEMA, "stems"),
        "",
        "CREATE TEXT SEARCH DICTIONARY public.stems (TEMPLATE = snowball, LANGUAGE = english)");
    add(
        ObjectKind.TEXT_SEARCH_CONFIGURATION,
        List.of(SCHEMA, "texts"),
        "",
        "CREATE TEXT SEARCH CONFIGURATION public.texts (PARSER = pg_catalog.\"default\")",
        "ALTER TEXT SEARCH CONFIGURATION public.texts ADD MAPPING FOR asciiword WITH simple");
  }

  private void ofForeignData() {
    if (chance.onceIn(2)) {
      put(
          ObjectKind.FOREIGN_DATA_WRAPPER,
          List.of("far"),
          "",
          "CREATE FOREIGN DATA WRAPPER far OPTIONS (debug 'true')");
      put(ObjectKind.SERVER, List.of("there"), "", "CREATE SERVER there FOREIGN DATA WRAPPER far");
      put(
          ObjectKind.FOREIGN_TABLE,
          List.of(SCHEMA, "elsewhere"),
          "",
          "CREATE FOREIGN TABLE public.elsewhere (id integer NOT NULL, \"a b\" text) SERVER there");
    }
  }

  private void baseType() {
    String in =
        "CREATE OR REPLACE FUNCTION public.cents_in(cstring) RETURNS public.cents LANGUAGE internal"
            + " IMMUTABLE STRICT AS 'int8in'";
    String out =
        "CREATE OR REPLACE FUNCTION public.cents_out(public.cents) RETURNS cstring LANGUAGE"
            + " internal IMMUTABLE STRICT AS 'int8out'";
    put(
        ObjectKind.BASE_TYPE,
        List.of(SCHEMA, "cents"),
        "",
        "CREATE TYPE public.cents",
        in,
        out,
        "CREATE TYPE public.cents (INPUT = public.cents_in, OUTPUT = public.cents_out, LIKE ="
            + " bigint)");
    put(ObjectKind.FUNCTION, List.of(SCHEMA, "cents_in"), "cstring", in);
    put(ObjectKind.FUNCTION, List.of(SCHEMA, "cents_out"), "public.cents", out);
  }

  /** Objects that hang on a table. */
  private void on(Table table) {
    String schema = table.name().schema();
    String relation = table.name().name();
    String sql = Identifiers.quote(table.name(), "");
    List<String> columns =
        table.columns().stream().map(column -> Identifiers.quote(column.name())).toList();
    add(
        ObjectKind.VIEW,
        List.of(schema, relation + " view"),
        "",
        "CREATE VIEW %s.%s WITH (security_barrier=true) AS SELECT %s FROM %s"
            .formatted(
                Identifiers.quote(schema),
                Identifiers.quote(relation + " view"),
                String.join(", ", columns),
                sql));
    add(
        ObjectKind.MATERIALIZED_VIEW,
        List.of(schema, relation + " kept"),
        "",
        "CREATE MATERIALIZED VIEW %s.%s AS SELECT count(*) AS number FROM %s"
            .formatted(Identifiers.quote(schema), Identifiers.quote(relation + " kept"), sql));
    add(
        ObjectKind.POLICY,
        List.of(schema, relation, "all rows"),
        "",
        "CREATE POLICY \"all rows\" ON " + sql + " AS RESTRICTIVE FOR SELECT USING (true)");
    add(
        ObjectKind.RULE,
        List.of(schema, relation, "no deletes"),
        "",
        "CREATE RULE \"no deletes\" AS ON DELETE TO " + sql + " DO INSTEAD NOTHING");
    if (columns.size() > 1) {
      add(
          ObjectKind.STATISTICS,
          List.of(schema, relation + " counts"),
          "",
          "CREATE STATISTICS %s.%s (ndistinct) ON %s, %s FROM %s"
              .formatted(
                  Identifiers.quote(schema),
                  Identifiers.quote(relation + " counts"),
                  columns.get(0),
                  columns.get(1),
                  sql));
    }
    if (sqlObjects.stream().anyMatch(object -> object.name().names().contains("touch"))) {
      add(
          ObjectKind.TRIGGER,
          List.of(schema, relation, "touching"),
          "",
          "CREATE TRIGGER touching BEFORE UPDATE OF %s ON %s FOR EACH ROW EXECUTE FUNCTION public.touch()"
              .formatted(columns.get(0), sql));
    }
  }

  private void add(ObjectKind kind, List<String> names, String signature, String... sql) {
    if (chance.onceIn(2)) {
      put(kind, names, signature, sql);
    }
  }

  private void put(ObjectKind kind, List<String> names, String signature, String... sql) {
    sqlObjects.add(
        new SqlObject(
            new SqlObjectName(kind, names, signature),
            new Definition(List.of(sql)),
            comment(),
            Details.NONE));
  }

  private static TableOptions options(
      Optional<Expression> partitionKey,
      Optional<Partition> partitionOf,
      List<QualifiedName> inherits) {
    TableOptions usual = TableOptions.USUAL;
    return new TableOptions(
        false,
        partitionKey,
        partitionOf,
        inherits,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        usual.replicaIdentity(),
        Optional.empty(),
        Details.NONE);
  }

  private static Table table(QualifiedName name, TableOptions options, Column... columns) {
    return new Table(
        name,
        List.of(columns),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        options);
  }

  private static Column column(String name) {
    return new Column(
        name,
        type("integer"),
        false,
        new ColumnValue.Plain(),
        Optional.empty(),
        ColumnOptions.USUAL);
  }

  private static QualifiedName name(String name) {
    return new QualifiedName(SCHEMA, name);
  }

  private static DataType type(String sql) {
    return new DataType.BuiltIn(sql);
  }

  private Optional<QualifiedName> collation() {
    return chance.onceIn(2) ? Optional.of(new QualifiedName("pg_catalog", "C")) : Optional.empty();
  }

  private Optional<String> comment() {
    return chance.onceIn(3) ? Optional.of("it's a \"comment\"") : Optional.empty();
  }
}
