package org.schemaparity.cli.imports.records;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schemaparity.model.ColumnName;
import org.schemaparity.model.Database;
import org.schemaparity.model.Partition;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.ReplicaIdentity;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableOptions;

/**
 * Finds the partitions that get a record: those of which there is more to say than which rows they
 * hold, and those that something else speaks of.
 */
final class PartitionRecords {
  private final Map<QualifiedName, Table> tables = new HashMap<>();
  private final Set<QualifiedName> found = new HashSet<>();

  private PartitionRecords(Database database) {
    database.tables().forEach(table -> tables.put(table.name(), table));
  }

  /** {@return the names of the partitions that get a record} */
  static Set<QualifiedName> in(Database database) {
    PartitionRecords records = new PartitionRecords(database);
    for (Table table : database.tables()) {
      if (hasMore(table)) {
        records.add(table.name());
      }
      table.foreignKeys().forEach(key -> records.add(key.referencedTable()));
      table.options().inherits().forEach(records::add);
    }
    database
        .sequences()
        .forEach(sequence -> sequence.ownedBy().map(ColumnName::table).ifPresent(records::add));
    return Set.copyOf(records.found);
  }

  /** A record names that of what it is a partition of. */
  private void add(QualifiedName name) {
    Optional<Partition> partition =
        Optional.ofNullable(tables.get(name)).flatMap(table -> table.options().partitionOf());
    if (partition.isPresent() && found.add(name)) {
      add(partition.get().parent());
    }
  }

  private static boolean hasMore(Table table) {
    TableOptions options = table.options();
    return !table.columns().isEmpty()
        || table.primaryKey().isPresent()
        || !table.uniqueConstraints().isEmpty()
        || !table.foreignKeys().isEmpty()
        || !table.checkConstraints().isEmpty()
        || !table.exclusionConstraints().isEmpty()
        || !table.indexes().isEmpty()
        || options.unlogged()
        || options.rowSecurity()
        || options.forcedRowSecurity()
        || !options.replicaIdentity().equals(new ReplicaIdentity.UsualIdentity());
  }
}
