package org.schemaparity.check.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.ColumnValue.Generation;
import org.schemaparity.model.ColumnValue.Storage;
import org.schemaparity.model.DataType;
import org.schemaparity.model.Database;
import org.schemaparity.model.EnumType;
import org.schemaparity.model.Expression;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.Index;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.ReferentialAction;
import org.schemaparity.model.Residue;
import org.schemaparity.model.Schema;
import org.schemaparity.model.Table;
import org.schemaparity.model.UniqueConstraint;
import org.schemaparity.model.sql.Identifiers;

/**
 * A model that PostgreSQL accepts and prints as it is: expressions are written as PostgreSQL
 * deparses them. Names come from a small stock, so that two models have much in common.
 */
final class RandomModel {
  private static final String OTHER_SCHEMA = "Other \"schema\"";
  private static final List<String> NAMES =
      List.of("a", "b", "order", "Mixed Case", "quo\"te", "it's", "größe", "x$1", "_", "nAME.dot");

  /**
   * For each name, types that can be cast into each other, so that there is a way from one model to
   * another.
   */
  private static final List<List<String>> TYPES =
      List.of(
          List.of("integer", "bigint"),
          List.of("integer", "integer"),
          List.of("text", "character varying(20)"),
          List.of("numeric(12,3)", "numeric(14,1)"),
          List.of("boolean", "text"),
          List.of("timestamp(3) with time zone", "timestamp with time zone"),
          List.of("uuid", "text"),
          List.of("jsonb", "text"),
          List.of("bytea", "bytea"));

  private final Random random;
  private final List<EnumType> enumTypes = new ArrayList<>();

  RandomModel(long seed) {
    this.random = new Random(seed);
  }

  Database database() {
    for (String schema : List.of("public", OTHER_SCHEMA)) {
      if (random.nextBoolean()) {
        enumTypes.add(enumType(new QualifiedName(schema, "kind of")));
      }
    }
    List<Table> tables = new ArrayList<>();
    for (String schema : List.of("public", OTHER_SCHEMA)) {
      some(NAMES, 3).forEach(name -> tables.add(table(new QualifiedName(schema, "t " + name))));
    }
    return new Database(
        List.of(new Schema(OTHER_SCHEMA, comment())),
        enumTypes,
        tables.stream().map(table -> withForeignKeys(table, tables)).toList(),
        List.of());
  }

  private EnumType enumType(QualifiedName name) {
    List<String> labels = new ArrayList<>(some(List.of("one", "it's", "Two Words", "größe"), 4));
    return new EnumType(name, labels.isEmpty() ? List.of("only") : labels, comment());
  }

  private Table table(QualifiedName name) {
    List<Column> columns = new ArrayList<>();
    some(NAMES, 6).forEach(column -> columns.add(column(column)));
    List<String> keyable =
        columns.stream()
            .filter(Column::notNull)
            .filter(RandomModel::keyable)
            .map(Column::name)
            .toList();
    List<String> key = some(keyable, 2);
    Optional<PrimaryKey> primaryKey =
        key.isEmpty()
            ? Optional.empty()
            : Optional.of(new PrimaryKey(name.name() + "_pkey", key, Residue.NONE));
    return new Table(
        name,
        columns,
        primaryKey,
        uniqueConstraints(name, columns, key),
        List.of(),
        checks(columns),
        indexes(name, columns),
        comment(),
        Residue.NONE);
  }

  private Column column(String name) {
    DataType type = type(name);
    boolean notNull = random.nextBoolean();
    ColumnValue value = value(type);
    boolean identity = value instanceof ColumnValue.Identity;
    return new Column(name, type, notNull || identity, value, comment(), Residue.NONE);
  }

  private DataType type(String name) {
    int position = NAMES.indexOf(name);
    if (position < TYPES.size()) {
      return new DataType.BuiltIn(one(TYPES.get(position)));
    }
    return enumTypes.isEmpty() || random.nextBoolean()
        ? new DataType.ArrayOf(new DataType.BuiltIn(one(List.of("text", "character varying(7)"))))
        : new DataType.UserDefined(enumTypes.get(0).name(), Optional.empty());
  }

  private ColumnValue value(DataType type) {
    boolean integer = type.equals(new DataType.BuiltIn("integer"));
    return switch (random.nextInt(5)) {
      case 0 ->
          integer
              ? new ColumnValue.Identity(one(List.of(Generation.values())))
              : new ColumnValue.Plain();
      case 1 ->
          integer
              ? new ColumnValue.Generated(new Expression("(1 + 2)"), Storage.STORED)
              : new ColumnValue.Plain();
      case 2 -> defaultOf(type);
      default -> new ColumnValue.Plain();
    };
  }

  private ColumnValue defaultOf(DataType type) {
    if (!(type instanceof DataType.BuiltIn builtIn)) {
      return new ColumnValue.Plain();
    }
    return switch (builtIn.sql()) {
      case "integer", "bigint", "numeric(12,3)" ->
          new ColumnValue.Default(new Expression(one(List.of("0", "(1 + 2)", "'-7'::integer"))));
      case "text" -> new ColumnValue.Default(new Expression("'it''s'::text"));
      case "boolean" -> new ColumnValue.Default(new Expression("false"));
      case "timestamp(3) with time zone" -> new ColumnValue.Default(new Expression("now()"));
      default -> new ColumnValue.Plain();
    };
  }

  /** Not over the primary key's columns: CREATE TABLE makes only one index of the two. */
  private List<UniqueConstraint> uniqueConstraints(
      QualifiedName table, List<Column> columns, List<String> primaryKey) {
    List<String> key =
        some(columns.stream().filter(RandomModel::keyable).map(Column::name).toList(), 2);
    return key.isEmpty() || key.equals(primaryKey)
        ? List.of()
        : List.of(new UniqueConstraint(table.name() + " key", key, Residue.NONE));
  }

  private List<CheckConstraint> checks(List<Column> columns) {
    return some(columns, 2).stream()
        .map(
            column ->
                new CheckConstraint(
                    "check " + column.name(),
                    new Expression("(" + Identifiers.quote(column.name()) + " IS NOT NULL)"),
                    Residue.NONE))
        .toList();
  }

  private List<Index> indexes(QualifiedName table, List<Column> columns) {
    List<Column> keys = some(columns.stream().filter(RandomModel::keyable).toList(), 3);
    if (keys.isEmpty()) {
      return List.of();
    }
    String first = Identifiers.quote(keys.get(0).name());
    Optional<Expression> predicate =
        random.nextBoolean()
            ? Optional.of(new Expression("(" + first + " IS NOT NULL)"))
            : Optional.empty();
    return List.of(
        new Index(
            table.name() + " idx",
            random.nextBoolean(),
            "btree",
            keys.stream().map(this::key).toList(),
            predicate,
            Residue.NONE));
  }

  private IndexKey key(Column column) {
    boolean text = column.type().equals(new DataType.BuiltIn("text"));
    return text && random.nextBoolean()
        ? new IndexKey.OfExpression(
            new Expression("lower(" + Identifiers.quote(column.name()) + ")"))
        : new IndexKey.OfColumn(column.name());
  }

  /** A key that refers to another table's primary key, by columns that were made for it. */
  private Table withForeignKeys(Table table, List<Table> tables) {
    List<Table> targets = tables.stream().filter(other -> other.primaryKey().isPresent()).toList();
    if (targets.isEmpty() || random.nextBoolean()) {
      return table;
    }
    Table target = one(targets);
    List<String> referenced = target.primaryKey().orElseThrow().columns();
    List<Column> columns = new ArrayList<>(table.columns());
    referenced.forEach(name -> columns.add(referring(target, name)));
    ForeignKey key =
        new ForeignKey(
            "fk \"1\"",
            referenced.stream().map(name -> "to " + name).toList(),
            target.name(),
            referenced,
            one(List.of(ReferentialAction.values())),
            one(List.of(ReferentialAction.NO_ACTION, ReferentialAction.CASCADE)),
            Residue.NONE);
    return new Table(
        table.name(),
        columns,
        table.primaryKey(),
        table.uniqueConstraints(),
        List.of(key),
        table.checkConstraints(),
        table.indexes(),
        table.comment(),
        table.residue());
  }

  private static Column referring(Table target, String name) {
    DataType type =
        target.columns().stream()
            .filter(column -> column.name().equals(name))
            .map(Column::type)
            .findFirst()
            .orElseThrow();
    return new Column(
        "to " + name, type, false, new ColumnValue.Plain(), Optional.empty(), Residue.NONE);
  }

  /**
   * PostgreSQL fails to check rows against a foreign key of arrays: "cannot determine element type
   * of anyarray argument".
   */
  private static boolean keyable(Column column) {
    return !(column.value() instanceof ColumnValue.Generated)
        && column.type() instanceof DataType.BuiltIn;
  }

  private Optional<String> comment() {
    return random.nextInt(4) == 0 ? Optional.of("it's \\ a \"comment\"\n") : Optional.empty();
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** Up to so many different ones, in any order. */
  private <T> List<T> some(List<T> values, int atMost) {
    if (values.isEmpty()) {
      return List.of();
    }
    Set<T> chosen =
        IntStream.range(0, random.nextInt(atMost + 1))
            .mapToObj(i -> one(values))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return List.copyOf(chosen);
  }
}
