package org.schemaparity.check.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.CheckOptions;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnOptions;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.DataType;
import org.schemaparity.model.Database;
import org.schemaparity.model.Deferrability;
import org.schemaparity.model.Details;
import org.schemaparity.model.ExclusionConstraint;
import org.schemaparity.model.ExclusionElement;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.ForeignKeyOptions;
import org.schemaparity.model.Index;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.IndexOptions;
import org.schemaparity.model.KeyOptions;
import org.schemaparity.model.KeyOrder;
import org.schemaparity.model.MatchType;
import org.schemaparity.model.NullsOrder;
import org.schemaparity.model.OperatorClass;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.ReferentialAction;
import org.schemaparity.model.ReplicaIdentity;
import org.schemaparity.model.SequenceOptions;
import org.schemaparity.model.StorageStrategy;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableOptions;
import org.schemaparity.model.UniqueConstraint;
import org.schemaparity.model.Validity;

/**
 * Gives the tables of a random model options that usual tables say nothing of, as far as a server's
 * version knows them.
 *
 * @param chance what decides
 * @param version the server's major version
 * @param referenced the tables that foreign keys refer to, with the columns that they refer to
 */
record RandomOptions(Chance chance, int version, Set<List<Object>> referenced) {
  private static final DataType TEXT = new DataType.BuiltIn("text");
  private static final DataType INTEGER = new DataType.BuiltIn("integer");

  static RandomOptions of(Chance chance, int version, Database database) {
    Set<List<Object>> referenced = new HashSet<>();
    for (Table table : database.tables()) {
      for (ForeignKey key : table.foreignKeys()) {
        referenced.add(List.of(key.referencedTable(), Set.copyOf(key.referencedColumns())));
      }
    }
    return new RandomOptions(chance, version, referenced);
  }

  Table table(Table table) {
    boolean usedByOthers =
        !table.foreignKeys().isEmpty()
            || referenced.stream().anyMatch(key -> key.get(0).equals(table.name()));
    List<Index> indexes = table.indexes().stream().map(index -> index(table, index)).toList();
    return new Table(
        table.name(),
        table.columns().stream().map(column -> column(table, column)).toList(),
        table
            .primaryKey()
            .map(
                key ->
                    new PrimaryKey(
                        key.name(), key.columns(), keyOptions(table, key.columns(), false))),
        table.uniqueConstraints().stream()
            .map(
                key ->
                    new UniqueConstraint(
                        key.name(), key.columns(), keyOptions(table, key.columns(), true)))
            .toList(),
        table.foreignKeys().stream().map(this::foreignKey).toList(),
        table.checkConstraints().stream().map(this::check).toList(),
        exclusions(table),
        indexes,
        table.comment(),
        tableOptions(indexes, usedByOthers));
  }

  private TableOptions tableOptions(List<Index> indexes, boolean usedByOthers) {
    Optional<String> clustered =
        indexes.stream()
            .filter(index -> index.method().equals("btree") && index.predicate().isEmpty())
            .map(Index::name)
            .filter(name -> chance.onceIn(2))
            .findFirst();
    return new TableOptions(
        // Before 15, the sequences of an unlogged table are logged, which is a detail of its own.
        !usedByOthers && version >= 15 && chance.onceIn(4),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        parameters("autovacuum_enabled=false", "fillfactor=70"),
        Optional.empty(),
        Optional.empty(),
        chance.onceIn(4),
        chance.onceIn(4),
        chance.one(
            List.of(
                new ReplicaIdentity.UsualIdentity(),
                new ReplicaIdentity.Nothing(),
                new ReplicaIdentity.Full())),
        clustered,
        Details.NONE);
  }

  private Column column(Table table, Column column) {
    boolean text = column.type().equals(TEXT);
    boolean named = version >= 18 && column.notNull() && chance.onceIn(3);
    return new Column(
        column.name(),
        column.type(),
        column.notNull(),
        value(column.value()),
        column.comment(),
        new ColumnOptions(
            Optional.empty(),
            maybe(text, chance.one(List.of(StorageStrategy.EXTERNAL, StorageStrategy.MAIN))),
            maybe(text && version >= 14, "pglz"),
            Optional.empty(),
            parameters("n_distinct=-0.5"),
            named ? Optional.of("not null " + column.name()) : Optional.empty(),
            version >= 18 && mayBeOfTableAlone(table, column) && chance.onceIn(9),
            false,
            Details.NONE));
  }

  /**
   * Primary keys and identities bring a not-null constraint that is inherited, which none that is
   * not may stand beside.
   */
  private static boolean mayBeOfTableAlone(Table table, Column column) {
    return column.notNull()
        && column.value() instanceof ColumnValue.Plain
        && table.primaryKey().filter(key -> key.columns().contains(column.name())).isEmpty();
  }

  private ColumnValue value(ColumnValue value) {
    if (value instanceof ColumnValue.Identity identity && chance.onceIn(2)) {
      return new ColumnValue.Identity(identity.generation(), sequenceOptions(), Optional.empty());
    }
    return value;
  }

  SequenceOptions sequenceOptions() {
    return chance.onceIn(2)
        ? new SequenceOptions(
            Optional.of(7L),
            Optional.of(3L),
            maybe(true, 5L),
            maybe(true, 1_000L),
            maybe(true, 20L),
            chance.onceIn(2))
        : new SequenceOptions(
            maybe(true, -3L),
            Optional.of(-1L),
            Optional.of(-500L),
            maybe(true, -2L),
            Optional.empty(),
            false);
  }

  private KeyOptions keyOptions(Table table, List<String> columns, boolean unique) {
    boolean refersTo = referenced.contains(List.of(table.name(), Set.copyOf(columns)));
    return new KeyOptions(
        include(table, columns),
        unique && version >= 15 && chance.onceIn(3),
        false,
        refersTo ? Deferrability.NOT_DEFERRABLE : chance.one(List.of(Deferrability.values())),
        parameters("fillfactor=50"),
        Optional.empty(),
        comment(),
        Details.NONE);
  }

  private List<String> include(Table table, List<String> columns) {
    List<String> others = new ArrayList<>(table.columns().stream().map(Column::name).toList());
    others.removeAll(columns);
    return chance.onceIn(3) ? chance.some(others, 1) : List.of();
  }

  private ForeignKey foreignKey(ForeignKey key) {
    boolean sets =
        key.onDelete() == ReferentialAction.SET_NULL
            || key.onDelete() == ReferentialAction.SET_DEFAULT;
    return new ForeignKey(
        key.name(),
        key.columns(),
        key.referencedTable(),
        key.referencedColumns(),
        key.onDelete(),
        key.onUpdate(),
        new ForeignKeyOptions(
            chance.one(List.of(MatchType.values())),
            sets && version >= 15 && chance.onceIn(2) ? List.of(key.columns().get(0)) : List.of(),
            chance.one(List.of(Deferrability.values())),
            validity(),
            false,
            comment(),
            Details.NONE));
  }

  private CheckConstraint check(CheckConstraint check) {
    return new CheckConstraint(
        check.name(),
        check.expression(),
        new CheckOptions(chance.onceIn(3), validity(), comment(), Details.NONE));
  }

  private Validity validity() {
    Validity validity = chance.one(List.of(Validity.values()));
    return validity == Validity.NOT_ENFORCED && version < 18 ? Validity.VALID : validity;
  }

  private List<ExclusionConstraint> exclusions(Table table) {
    return table.columns().stream()
        .filter(column -> column.type().equals(INTEGER) && chance.onceIn(2))
        .limit(1)
        .map(
            column ->
                new ExclusionConstraint(
                    table.name().name() + " " + table.name().schema() + " excl",
                    "btree",
                    List.of(
                        new ExclusionElement(
                            new IndexKey.OfColumn(column.name(), KeyOrder.USUAL), "=")),
                    Optional.empty(),
                    new KeyOptions(
                        List.of(),
                        false,
                        false,
                        chance.one(List.of(Deferrability.values())),
                        parameters("fillfactor=60"),
                        Optional.empty(),
                        comment(),
                        Details.NONE)))
        .toList();
  }

  private Index index(Table table, Index index) {
    boolean btree = index.method().equals("btree");
    return new Index(
        index.name(),
        index.unique(),
        index.method(),
        index.keys().stream().map(key -> btree ? ordered(table, key) : key).toList(),
        index.predicate(),
        new IndexOptions(
            btree ? include(table, names(index)) : List.of(),
            index.unique() && version >= 15 && chance.onceIn(3),
            parameters("fillfactor=40"),
            Optional.empty(),
            false,
            comment(),
            Details.NONE));
  }

  private static List<String> names(Index index) {
    return index.keys().stream()
        .filter(IndexKey.OfColumn.class::isInstance)
        .map(key -> ((IndexKey.OfColumn) key).column())
        .toList();
  }

  private IndexKey ordered(Table table, IndexKey key) {
    if (key instanceof IndexKey.OfColumn column) {
      boolean text =
          table.columns().stream()
              .anyMatch(
                  candidate ->
                      candidate.name().equals(column.column()) && candidate.type().equals(TEXT));
      return new IndexKey.OfColumn(column.column(), order(text));
    }
    return new IndexKey.OfExpression(((IndexKey.OfExpression) key).expression(), order(true));
  }

  private KeyOrder order(boolean text) {
    boolean descending = chance.onceIn(3);
    return new KeyOrder(
        maybe(text, new QualifiedName("pg_catalog", "C")),
        maybe(
            text,
            new OperatorClass(new QualifiedName("pg_catalog", "text_pattern_ops"), List.of())),
        descending,
        maybe(true, descending ? NullsOrder.LAST : NullsOrder.FIRST));
  }

  /** PostgreSQL keeps parameters in the order in which they are given; the model sorts them. */
  private List<String> parameters(String... parameters) {
    return List.of(parameters).stream().filter(parameter -> chance.onceIn(4)).toList();
  }

  private Optional<String> comment() {
    return maybe(true, "it's a \"comment\"");
  }

  private <T> Optional<T> maybe(boolean possible, T value) {
    return possible && chance.onceIn(3) ? Optional.of(value) : Optional.empty();
  }
}
