package org.schemaparity.model.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.schemaparity.model.Database;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SqlObjectName;
import org.schemaparity.model.Table;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;

/** What renamed or set-aside tables and columns were called on the side that a plan starts from. */
final class FormerNames {
  private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();
  private final Map<ObjectPath, String> columns = new HashMap<>();
  private final Map<QualifiedName, Table> byName = new HashMap<>();

  FormerNames(Database from, List<Change> changes) {
    from.tables().forEach(table -> byName.put(table.name(), table));
    // Where a table is set aside, this is what it is called until it goes.
    from.tables().forEach(table -> tables.put(FormerName.of(table.name()), table.name()));
    tables.keySet().removeAll(byName.keySet());
    for (Change change : changes) {
      if (change instanceof Change.Renamed renamed) {
        if (renamed.path().kind() == ObjectKind.TABLE) {
          tables.put(renamed.path().relation(), renamed.formerPath().relation());
        } else if (renamed.path().kind() == ObjectKind.COLUMN) {
          columns.put(renamed.path(), renamed.formerPath().name());
        }
      }
    }
  }

  QualifiedName table(QualifiedName name) {
    return tables.getOrDefault(name, name);
  }

  String column(QualifiedName table, String column) {
    return columns.getOrDefault(ObjectPath.column(table, column), column);
  }

  /** A trigger, rule or policy goes by its table's name. */
  SqlObjectName object(SqlObjectName name) {
    if (name.names().size() < 3) {
      return name;
    }
    QualifiedName table = table(new QualifiedName(name.names().get(0), name.names().get(1)));
    return new SqlObjectName(
        name.kind(), List.of(table.schema(), table.name(), name.names().get(2)), name.signature());
  }

  /** {@return the tables as they were} */
  Stream<Table> tables() {
    return byName.values().stream();
  }

  /** {@return the table as it was, by the name that it has meanwhile} */
  Optional<Table> before(QualifiedName name) {
    return Optional.ofNullable(byName.get(table(name)));
  }
}
