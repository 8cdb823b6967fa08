package org.schemaparity.model.render;

import java.util.ArrayList;
import java.util.List;
import org.schemaparity.model.Table;
import org.schemaparity.model.plan.TableOperation;
import org.schemaparity.model.sql.Identifiers;

/** Renders what is done to tables. */
record TableRenderer(Names names, ColumnRenderer columns, ConstraintRenderer constraints)
    implements TableOperation.Visitor<String> {
  @Override
  public String create(TableOperation.Create operation) {
    Table table = operation.table();
    List<String> parts = new ArrayList<>();
    table.columns().forEach(column -> parts.add(columns.definition(column)));
    table.primaryKey().ifPresent(key -> parts.add(constraints.definition(key)));
    table.uniqueConstraints().forEach(key -> parts.add(constraints.definition(key)));
    table.checkConstraints().forEach(check -> parts.add(constraints.definition(check)));
    String body = parts.isEmpty() ? "" : "\n  " + String.join(",\n  ", parts) + "\n";
    return "CREATE TABLE " + names.of(table.name()) + " (" + body + ")";
  }

  @Override
  public String drop(TableOperation.Drop operation) {
    return "DROP TABLE " + names.of(operation.table());
  }

  @Override
  public String rename(TableOperation.Rename operation) {
    return "ALTER TABLE %s RENAME TO %s"
        .formatted(names.of(operation.table()), Identifiers.quote(operation.newName()));
  }
}
