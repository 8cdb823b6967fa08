package org.schemaparity.model.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.Database;
import org.schemaparity.model.Expression;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.Index;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Table;
import org.schemaparity.model.UniqueConstraint;
import org.schemaparity.model.sql.ColumnReferences;

/**
 * Carries declared renames out on the {@code from} side, as PostgreSQL does: whatever refers to a
 * renamed table or column refers to it under its new name.
 */
final class Renaming {
  private final Database from;
  private final Map<QualifiedName, Table> present = new HashMap<>();

  /** By a table's former name, its new one. */
  private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();

  /** By a table's new name, its former one. */
  private final Map<QualifiedName, QualifiedName> formerNames = new HashMap<>();

  /** By the table's former name, its columns' new names by their former ones. */
  private final Map<QualifiedName, Map<String, String>> columns = new HashMap<>();

  private final List<Change> changes = new ArrayList<>();

  private Renaming(Database from) {
    this.from = from;
    from.tables().forEach(table -> present.put(table.name(), table));
  }

  static Renaming of(Pair<Database> databases, Renames renames) {
    Renaming renaming = new Renaming(databases.from());
    databases.to().tables().forEach(table -> renaming.renameTable(table, renames));
    databases.to().tables().forEach(table -> renaming.renameColumns(table, renames));
    return renaming;
  }

  /** {@return the renames, tables first, in the order of the {@code to} side} */
  List<Change> changes() {
    return changes;
  }

  /** {@return the {@code from} side under the new names} */
  Database from() {
    if (changes.isEmpty()) {
      return from;
    }
    return from.withTables(from.tables().stream().map(this::table).toList());
  }

  private void renameTable(Table to, Renames renames) {
    ObjectPath path = ObjectPath.table(to.name());
    String former = renames.former().get(path);
    if (former == null || present.containsKey(to.name())) {
      return;
    }
    QualifiedName formerName = new QualifiedName(to.name().schema(), former);
    if (present.containsKey(formerName)) {
      tables.put(formerName, to.name());
      formerNames.put(to.name(), formerName);
      changes.add(new Change.Renamed(path, path.named(former), to));
    }
  }

  private void renameColumns(Table to, Renames renames) {
    Table table = present.get(formerNames.getOrDefault(to.name(), to.name()));
    if (table != null) {
      renameColumns(table, to, renames);
    }
  }

  private void renameColumns(Table table, Table to, Renames renames) {
    List<String> present = table.columns().stream().map(Column::name).toList();
    for (Column column : to.columns()) {
      ObjectPath path = ObjectPath.column(to.name(), column.name());
      String former = renames.former().get(path);
      if (former != null && present.contains(former) && !present.contains(column.name())) {
        columns.computeIfAbsent(table.name(), name -> new HashMap<>()).put(former, column.name());
        changes.add(new Change.Renamed(path, path.named(former), column));
      }
    }
  }

  private Table table(Table table) {
    Map<String, String> renames = columns.getOrDefault(table.name(), Map.of());
    return new Table(
        tables.getOrDefault(table.name(), table.name()),
        table.columns().stream().map(column -> column(column, renames)).toList(),
        table
            .primaryKey()
            .map(key -> new PrimaryKey(key.name(), names(key.columns(), renames), key.options())),
        table.uniqueConstraints().stream()
            .map(
                key ->
                    new UniqueConstraint(key.name(), names(key.columns(), renames), key.options()))
            .toList(),
        table.foreignKeys().stream().map(key -> foreignKey(key, renames)).toList(),
        table.checkConstraints().stream()
            .map(
                check ->
                    new CheckConstraint(
                        check.name(), expression(check.expression(), renames), check.options()))
            .toList(),
        table.exclusionConstraints(),
        table.indexes().stream().map(index -> index(index, renames)).toList(),
        table.comment(),
        table.options());
  }

  private static Column column(Column column, Map<String, String> renames) {
    ColumnValue value = column.value();
    if (value instanceof ColumnValue.Generated generated) {
      value =
          new ColumnValue.Generated(
              expression(generated.expression(), renames), generated.storage());
    }
    return new Column(
        renames.getOrDefault(column.name(), column.name()),
        column.type(),
        column.notNull(),
        value,
        column.comment(),
        column.options());
  }

  private ForeignKey foreignKey(ForeignKey key, Map<String, String> renames) {
    return new ForeignKey(
        key.name(),
        names(key.columns(), renames),
        tables.getOrDefault(key.referencedTable(), key.referencedTable()),
        names(key.referencedColumns(), columns.getOrDefault(key.referencedTable(), Map.of())),
        key.onDelete(),
        key.onUpdate(),
        key.options());
  }

  private static Index index(Index index, Map<String, String> renames) {
    return new Index(
        index.name(),
        index.unique(),
        index.method(),
        index.keys().stream().map(key -> key(key, renames)).toList(),
        index.predicate().map(predicate -> expression(predicate, renames)),
        index.options());
  }

  private static IndexKey key(IndexKey key, Map<String, String> renames) {
    return key instanceof IndexKey.OfColumn column
        ? new IndexKey.OfColumn(renames.getOrDefault(column.column(), column.column()), key.order())
        : new IndexKey.OfExpression(
            expression(((IndexKey.OfExpression) key).expression(), renames), key.order());
  }

  private static List<String> names(List<String> names, Map<String, String> renames) {
    return names.stream().map(name -> renames.getOrDefault(name, name)).toList();
  }

  private static Expression expression(Expression expression, Map<String, String> renames) {
    return renames.isEmpty() ? expression : ColumnReferences.rename(expression, renames);
  }
}
