package org.schemaparity.model.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.schemaparity.model.Column;
import org.schemaparity.model.Partition;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableOptions;
import org.schemaparity.model.plan.TableOperation;
import org.schemaparity.model.sql.Identifiers;

/** Renders what is done to tables. */
record TableRenderer(Names names, ColumnRenderer columns, ConstraintRenderer constraints)
    implements TableOperation.Visitor<String> {
  @Override
  public String create(TableOperation.Create operation) {
    Table table = operation.table();
    TableOptions options = table.options();
    return (options.unlogged() ? "CREATE UNLOGGED TABLE " : "CREATE TABLE ")
        + names.of(table.name())
        + origin(table)
        + clauses(options);
  }

  @Override
  public String drop(TableOperation.Drop operation) {
    return "DROP TABLE " + names.of(operation.table());
  }

  @Override
  public String rename(TableOperation.Rename operation) {
    return names.alterTable(operation.table())
        + "RENAME TO "
        + Identifiers.quote(operation.newName());
  }

  @Override
  public String copyRows(TableOperation.CopyRows operation) {
    String copied =
        operation.columns().stream().map(Identifiers::quote).collect(Collectors.joining(", "));
    return "INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE SELECT %s FROM %s%s"
        .formatted(
            names.of(operation.target()),
            copied,
            copied,
            operation.alone() ? "ONLY " : "",
            names.of(operation.table()));
  }

  /** {@return the clauses that say more of a table than its columns and constraints do} */
  String clauses(TableOptions options) {
    return options.partitionKey().map(key -> " PARTITION BY " + key.sql()).orElse("")
        + options.accessMethod().map(method -> " USING " + Identifiers.quote(method)).orElse("")
        + Parameters.clause(" WITH ", options.storageParameters())
        + KeyRenderer.tablespace(" TABLESPACE ", options.tablespace());
  }

  /** {@return the tables that a table inherits from, be there none} */
  String inherits(TableOptions options) {
    return options.inherits().isEmpty() ? "" : " INHERITS " + list(options.inherits());
  }

  /** {@return what makes a table a partition} */
  String partition(Partition partition) {
    return "PARTITION OF " + names.of(partition.parent()) + " " + partition.bound().sql();
  }

  private String origin(Table table) {
    TableOptions options = table.options();
    if (options.partitionOf().isPresent()) {
      Partition partition = options.partitionOf().get();
      return " PARTITION OF "
          + names.of(partition.parent())
          + deviations(table)
          + " "
          + partition.bound().sql();
    } else if (options.ofType().isPresent()) {
      return " OF " + names.of(options.ofType().get()) + deviations(table);
    }
    return " (" + lines(elements(table, columns::definition)) + ")" + inherits(options);
  }

  private String deviations(Table table) {
    List<String> elements = elements(table, columns::deviation);
    return elements.isEmpty() ? "" : " (" + lines(elements) + ")";
  }

  private List<String> elements(Table table, Function<Column, String> definition) {
    List<String> elements = new ArrayList<>();
    table.columns().forEach(column -> elements.add(definition.apply(column)));
    table.primaryKey().ifPresent(key -> elements.add(constraints.definition(key)));
    table.uniqueConstraints().forEach(key -> elements.add(constraints.definition(key)));
    table.checkConstraints().forEach(check -> elements.add(constraints.definition(check)));
    table.exclusionConstraints().forEach(key -> elements.add(constraints.definition(key)));
    return elements;
  }

  private static String lines(List<String> elements) {
    return elements.isEmpty() ? "" : "\n  " + String.join(",\n  ", elements) + "\n";
  }

  private String list(List<QualifiedName> tables) {
    return tables.stream().map(names::of).collect(Collectors.joining(", ", "(", ")"));
  }
}
