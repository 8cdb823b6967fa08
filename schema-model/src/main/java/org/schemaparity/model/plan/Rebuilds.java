package org.schemaparity.model.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.DataType;
import org.schemaparity.model.Database;
import org.schemaparity.model.EnumType;
import org.schemaparity.model.Expression;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.Index;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableElement;
import org.schemaparity.model.UniqueConstraint;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.sql.ColumnReferences;

/**
 * Objects that do not differ and yet have to be dropped and made again, because PostgreSQL does not
 * let what they depend on be changed under them.
 */
final class Rebuilds {
  private final Database to;
  private final Set<ObjectPath> changed = new HashSet<>();

  /** By table, the columns that get another type. */
  private final Map<QualifiedName, Set<String>> retyped = new HashMap<>();

  /** By table, the columns that are dropped and added again. */
  private final Map<QualifiedName, Set<String>> remade = new HashMap<>();

  /** By table, the columns of the keys that are dropped and added again. */
  private final Map<QualifiedName, Set<Set<String>>> remadeKeys = new HashMap<>();

  private final Map<ObjectPath, SchemaObject> rebuilds = new LinkedHashMap<>();

  private Rebuilds(Database to) {
    this.to = to;
  }

  static Rebuilds of(Pair<Database> databases, List<Change> changes) {
    Rebuilds rebuilds = new Rebuilds(databases.to());
    changes.forEach(rebuilds::note);
    if (!rebuilds.changed.isEmpty()) {
      rebuilds.to.tables().forEach(rebuilds::remakeGeneratedColumns);
      rebuilds.to.tables().forEach(rebuilds::remakeElements);
      rebuilds.to.tables().forEach(rebuilds::remakeForeignKeys);
    }
    return rebuilds;
  }

  /** {@return what is dropped and made again} */
  Map<ObjectPath, SchemaObject> objects() {
    return rebuilds;
  }

  private void note(Change change) {
    changed.add(change.path());
    if (change instanceof Change.Altered altered) {
      if (altered.path().kind() == ObjectKind.COLUMN) {
        noteColumn(altered, altered.objects().map(Column.class::cast));
      } else if (altered.attribute().equals("labels")) {
        noteLabels(altered.objects().map(EnumType.class::cast));
      } else {
        noteKey(altered.path(), altered.objects().from());
      }
    } else if (change instanceof Change.Dropped dropped) {
      noteKey(dropped.path(), dropped.object());
    }
  }

  private void noteColumn(Change.Altered altered, Pair<Column> columns) {
    QualifiedName table = altered.path().relation();
    if (altered.attribute().equals("type") && !Types.sameBase(columns.map(Column::type))) {
      columns(retyped, table).add(altered.path().name());
    } else if (altered.attribute().equals("value")
        && ColumnPlanner.needsRebuild(columns.map(Column::value))) {
      columns(remade, table).add(altered.path().name());
    }
  }

  private void noteLabels(Pair<EnumType> types) {
    if (!EnumTypePlanner.onlyAddsLabels(types)) {
      for (Table table : to.tables()) {
        for (Column column : table.columns()) {
          if (column.type().elementOrSelf() instanceof DataType.UserDefined type
              && type.name().equals(types.to().name())) {
            columns(retyped, table.name()).add(column.name());
          }
        }
      }
    }
  }

  private void noteKey(ObjectPath path, SchemaObject object) {
    Stream<String> key = Stream.empty();
    if (object instanceof PrimaryKey primaryKey) {
      key = primaryKey.columns().stream();
    } else if (object instanceof UniqueConstraint unique) {
      key = unique.columns().stream();
    } else if (object instanceof Index index && index.unique()) {
      key = index.keys().stream().flatMap(Rebuilds::column);
    }
    Set<String> columns = key.collect(Collectors.toUnmodifiableSet());
    if (!columns.isEmpty()) {
      remadeKeys.computeIfAbsent(path.relation(), absent -> new HashSet<>()).add(columns);
    }
  }

  private void remakeGeneratedColumns(Table table) {
    Set<String> retypedHere = retyped.getOrDefault(table.name(), Set.of());
    for (Column column : table.columns()) {
      ObjectPath path = ObjectPath.column(table.name(), column.name());
      if (column.value() instanceof ColumnValue.Generated generated
          && (names(generated.expression(), retypedHere) || retypedHere.contains(column.name()))
          && changed.add(path)) {
        rebuilds.put(path, column);
        columns(remade, table.name()).add(column.name());
      }
    }
  }

  private void remakeElements(Table table) {
    Set<String> remadeHere = remade.getOrDefault(table.name(), Set.of());
    Set<String> affected = new HashSet<>(remadeHere);
    affected.addAll(retyped.getOrDefault(table.name(), Set.of()));
    table.primaryKey().filter(key -> any(key.columns(), remadeHere)).ifPresent(remake(table));
    table.uniqueConstraints().stream()
        .filter(key -> any(key.columns(), remadeHere))
        .forEach(remake(table));
    table.checkConstraints().stream()
        .filter(check -> names(check.expression(), affected))
        .forEach(remake(table));
    table.indexes().stream()
        .filter(index -> needsRebuild(index, remadeHere, affected))
        .forEach(remake(table));
  }

  private void remakeForeignKeys(Table table) {
    Set<String> remadeHere = remade.getOrDefault(table.name(), Set.of());
    table.foreignKeys().stream()
        .filter(
            key -> any(key.columns(), remadeHere) || losesKey(key) || changesBothSides(table, key))
        .forEach(remake(table));
  }

  /** {@return whether the key that {@code key} refers to is dropped, be it to be made again} */
  boolean losesKey(ForeignKey key) {
    return remadeKeys
        .getOrDefault(key.referencedTable(), Set.of())
        .contains(Set.copyOf(key.referencedColumns()));
  }

  private boolean changesBothSides(Table table, ForeignKey key) {
    return any(key.columns(), retyped.getOrDefault(table.name(), Set.of()))
        && any(key.referencedColumns(), retyped.getOrDefault(key.referencedTable(), Set.of()));
  }

  private static boolean needsRebuild(Index index, Set<String> remade, Set<String> affected) {
    return index.predicate().filter(predicate -> names(predicate, affected)).isPresent()
        || index.keys().stream().flatMap(Rebuilds::column).anyMatch(remade::contains)
        || index.keys().stream()
            .anyMatch(
                key ->
                    key instanceof IndexKey.OfExpression expression
                        && names(expression.expression(), affected));
  }

  private Consumer<TableElement> remake(Table table) {
    return element -> {
      ObjectPath path =
          new ObjectPath(
              element.kind(), List.of(table.name().schema(), table.name().name(), element.name()));
      if (!changed.contains(ObjectPath.table(table.name())) && changed.add(path)) {
        rebuilds.put(path, element);
        noteKey(path, element);
      }
    };
  }

  private static Stream<String> column(IndexKey key) {
    return key instanceof IndexKey.OfColumn column ? Stream.of(column.column()) : Stream.empty();
  }

  private static boolean names(Expression expression, Set<String> columns) {
    return !columns.isEmpty() && !ColumnReferences.in(expression, columns).isEmpty();
  }

  private static boolean any(List<String> columns, Set<String> of) {
    return columns.stream().anyMatch(of::contains);
  }

  private static Set<String> columns(Map<QualifiedName, Set<String>> byTable, QualifiedName table) {
    return byTable.computeIfAbsent(table, absent -> new HashSet<>());
  }
}
