package org.schemaparity.check.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.CheckOptions;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnOptions;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.DataType;
import org.schemaparity.model.Database;
import org.schemaparity.model.EnumType;
import org.schemaparity.model.Expression;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.ForeignKeyOptions;
import org.schemaparity.model.Index;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.IndexOptions;
import org.schemaparity.model.KeyOptions;
import org.schemaparity.model.KeyOrder;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.ReferentialAction;
import org.schemaparity.model.Schema;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableOptions;
import org.schemaparity.model.UniqueConstraint;
import org.schemaparity.model.sql.Identifiers;

/**
 * A model that PostgreSQL accepts and prints as it is: expressions are written as PostgreSQL
 * deparses them. Names come from a small stock, so that two models have much in common.
 */
final class RandomModel {
  private static final String OTHER_SCHEMA = "Other \"schema\"";
  private static final String LONG_NAME =
      "langer Name für eine Art, so lang wie ein Name nur sein kann!";
  private static final List<String> LABELS = List.of("one", "it's", "Two Words", "größe", "5");

  private final Chance chance;
  private final List<EnumType> enumTypes = new ArrayList<>();
  private final RandomColumns columns;

  /** Tables, indexes, keys and types of a schema have no name in common. */
  private final Set<QualifiedName> taken = new HashSet<>();

  RandomModel(long seed) {
    chance = new Chance(new Random(seed));
    columns = new RandomColumns(chance, enumTypes);
  }

  Database database() {
    List<Schema> schemas =
        chance.onceIn(4) ? List.of() : List.of(new Schema(OTHER_SCHEMA, comment()));
    List<String> names =
        Stream.concat(Stream.of("public"), schemas.stream().map(Schema::name)).toList();
    for (String schema : names) {
      chance
          .some(List.of("kind of", LONG_NAME, "t a"), 2)
          .forEach(name -> addEnumType(schema, name));
    }
    List<QualifiedName> tableNames = new ArrayList<>();
    for (String schema : names) {
      chance.some(RandomColumns.NAMES, 3).stream()
          .map(name -> new QualifiedName(schema, "t " + name))
          .filter(taken::add)
          .forEach(tableNames::add);
    }
    List<Table> tables = tableNames.stream().map(this::table).toList();
    return new Database(
        schemas,
        enumTypes,
        List.of(),
        List.of(),
        List.of(),
        tables.stream().map(table -> withForeignKeys(table, tables)).toList(),
        List.of(),
        List.of());
  }

  private void addEnumType(String schema, String name) {
    List<String> labels = chance.some(LABELS, 5);
    QualifiedName qualified = new QualifiedName(schema, name);
    taken.add(qualified);
    enumTypes.add(new EnumType(qualified, labels.isEmpty() ? List.of("only") : labels, comment()));
  }

  private Table table(QualifiedName name) {
    List<Column> tableColumns = columns.columns();
    List<String> required =
        tableColumns.stream()
            .filter(Column::notNull)
            .filter(RandomModel::keyable)
            .map(Column::name)
            .toList();
    List<String> primary = chance.some(required, 2);
    Optional<PrimaryKey> primaryKey =
        primary.isEmpty()
            ? Optional.empty()
            : Optional.of(new PrimaryKey(relation(name, "_pkey"), primary, KeyOptions.USUAL));
    return new Table(
        name,
        tableColumns,
        primaryKey,
        uniqueConstraints(name, tableColumns, primary),
        List.of(),
        checks(tableColumns),
        List.of(),
        indexes(name, tableColumns),
        comment(),
        TableOptions.USUAL);
  }

  /** {@return a name for an index or a key, which now and then is one that other tables may use} */
  private String relation(QualifiedName table, String suffix) {
    List<String> shared = List.of("shared 1", "shared 2", "t b");
    return chance.some(shared, 1).stream()
        .filter(name -> taken.add(new QualifiedName(table.schema(), name)))
        .findFirst()
        .orElse(table.name() + suffix);
  }

  private List<UniqueConstraint> uniqueConstraints(
      QualifiedName table, List<Column> tableColumns, List<String> primary) {
    List<String> keyable =
        tableColumns.stream().filter(RandomModel::keyable).map(Column::name).toList();
    List<String> key = chance.onceIn(5) ? primary : chance.some(keyable, 2);
    return key.isEmpty()
        ? List.of()
        : List.of(new UniqueConstraint(relation(table, " key"), key, KeyOptions.USUAL));
  }

  private List<CheckConstraint> checks(List<Column> tableColumns) {
    return chance.some(tableColumns, 2).stream()
        .map(
            column ->
                new CheckConstraint(
                    chance.one(List.of("check ", "former check ")) + column.name(),
                    columns.condition(column),
                    CheckOptions.USUAL))
        .toList();
  }

  private List<Index> indexes(QualifiedName table, List<Column> tableColumns) {
    List<Column> keys = chance.some(tableColumns.stream().filter(RandomModel::keyable).toList(), 3);
    if (keys.isEmpty()) {
      return List.of();
    }
    Optional<Expression> predicate =
        chance.onceIn(2)
            ? Optional.of(columns.condition(chance.one(tableColumns)))
            : Optional.empty();
    boolean hash = keys.size() == 1 && chance.onceIn(4);
    return List.of(
        new Index(
            relation(table, " idx"),
            !hash && chance.onceIn(2),
            hash ? "hash" : "btree",
            keys.stream().map(this::key).toList(),
            predicate,
            IndexOptions.USUAL));
  }

  private IndexKey key(Column column) {
    boolean text = column.type().equals(new DataType.BuiltIn("text"));
    return text && chance.onceIn(2)
        ? new IndexKey.OfExpression(
            new Expression("lower(" + Identifiers.quote(column.name()) + ")"), KeyOrder.USUAL)
        : new IndexKey.OfColumn(column.name(), KeyOrder.USUAL);
  }

  /** Keys that refer to a table's key, maybe its own, by columns that were made for it. */
  private Table withForeignKeys(Table table, List<Table> tables) {
    List<Column> all = new ArrayList<>(table.columns());
    List<ForeignKey> keys = new ArrayList<>();
    for (Table target : chance.some(tables, 2)) {
      referableKeys(target).stream()
          .findFirst()
          .ifPresent(
              referenced -> {
                String prefix = "to " + keys.size() + " ";
                referenced.forEach(name -> all.add(referring(target, prefix, name)));
                keys.add(
                    foreignKey(
                        chance.one(List.of("fk ", "\"fk\" ")) + prefix,
                        prefix,
                        target,
                        referenced));
              });
    }
    return new Table(
        table.name(),
        all,
        table.primaryKey(),
        table.uniqueConstraints(),
        keys,
        table.checkConstraints(),
        List.of(),
        table.indexes(),
        table.comment(),
        table.options());
  }

  private List<List<String>> referableKeys(Table target) {
    Stream<List<String>> unique =
        target.uniqueConstraints().stream().map(UniqueConstraint::columns);
    Stream<List<String>> primary = target.primaryKey().stream().map(PrimaryKey::columns);
    return (chance.onceIn(2) ? Stream.concat(unique, primary) : Stream.concat(primary, unique))
        .toList();
  }

  private ForeignKey foreignKey(String name, String prefix, Table target, List<String> referenced) {
    return new ForeignKey(
        name,
        referenced.stream().map(column -> prefix + column).toList(),
        target.name(),
        referenced,
        chance.one(List.of(ReferentialAction.values())),
        chance.one(List.of(ReferentialAction.NO_ACTION, ReferentialAction.CASCADE)),
        ForeignKeyOptions.USUAL);
  }

  private static Column referring(Table target, String prefix, String name) {
    DataType type =
        target.columns().stream()
            .filter(column -> column.name().equals(name))
            .map(Column::type)
            .findFirst()
            .orElseThrow();
    return new Column(
        prefix + name, type, false, new ColumnValue.Plain(), Optional.empty(), ColumnOptions.USUAL);
  }

  /**
   * PostgreSQL fails to check rows against a foreign key of arrays: "cannot determine element type
   * of anyarray argument".
   */
  private static boolean keyable(Column column) {
    return !(column.type() instanceof DataType.ArrayOf);
  }

  private Optional<String> comment() {
    return chance.onceIn(4) ? Optional.of("it's \\ a \"comment\"\n") : Optional.empty();
  }
}
