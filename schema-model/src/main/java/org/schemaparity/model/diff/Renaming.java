package org.schemaparity.model.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnName;
import org.schemaparity.model.Database;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.Partition;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Sequence;
import org.schemaparity.model.Table;

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

  /** By a sequence's former name, its new one. */
  private final Map<QualifiedName, QualifiedName> sequences = new HashMap<>();

  private final List<Change> changes = new ArrayList<>();

  private Renaming(Database from) {
    this.from = from;
    from.tables().forEach(table -> present.put(table.name(), table));
  }

  static Renaming of(Pair<Database> databases, Renames renames) {
    Renaming renaming = new Renaming(databases.from());
    databases.to().tables().forEach(table -> renaming.renameTable(table, renames));
    databases.to().tables().forEach(table -> renaming.renameColumns(table, renames));
    databases.from().tables().forEach(renaming::renameInheritedColumns);
    databases.from().sequences().forEach(one -> renaming.renameSequence(one, databases));
    return renaming;
  }

  /** {@return the renames, tables first, in the order of the {@code to} side} */
  List<Change> changes() {
    return changes;
  }

  /** {@return the {@code from} side under the new names} */
  Database from() {
    return changes.isEmpty() ? from : names().database(from);
  }

  private NewNames names() {
    return new NewNames(tables, columns, sequences);
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

  /** A column that a table has from another is renamed with it. */
  private void renameInheritedColumns(Table table) {
    Stream.concat(
            table.options().partitionOf().map(Partition::parent).stream(),
            table.options().inherits().stream())
        .forEach(
            parent -> {
              if (present.containsKey(parent)) {
                renameInheritedColumns(present.get(parent));
              }
              columns
                  .getOrDefault(parent, Map.of())
                  .forEach(
                      columns.computeIfAbsent(table.name(), name -> new HashMap<>())::putIfAbsent);
            });
  }

  /** A sequence that belongs to a column may take its new name from the column's new one. */
  private void renameSequence(Sequence sequence, Pair<Database> databases) {
    ColumnName owner = sequence.ownedBy().orElse(null);
    if (owner == null || names().column(owner).equals(owner)) {
      return;
    }
    databases.to().sequences().stream()
        .filter(other -> other.name().schema().equals(sequence.name().schema()))
        .filter(other -> other.ownedBy().filter(names().column(owner)::equals).isPresent())
        .filter(other -> !has(databases.from(), other.name()))
        .filter(other -> !has(databases.to(), sequence.name()))
        .findFirst()
        .ifPresent(
            other -> {
              sequences.put(sequence.name(), other.name());
              ObjectPath path =
                  new ObjectPath(
                      ObjectKind.SEQUENCE, List.of(other.name().schema(), other.name().name()));
              changes.add(new Change.Renamed(path, path.named(sequence.name().name()), other));
            });
  }

  private static boolean has(Database database, QualifiedName sequence) {
    return database.sequences().stream().anyMatch(other -> other.name().equals(sequence));
  }
}
