package org.schemaparity.cli.imports.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schemaparity.cli.imports.java.JavaType;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnOptions;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Table;

/**
 * Finds the columns that a table's record has: its own, and those of the tables it inherits from.
 */
final class RecordColumns {
  /**
   * A constructor takes 255 slots, one of which is {@code this}; see "Limitations of the Java
   * Virtual Machine" in its specification.
   */
  static final int SLOTS = 254;

  private RecordColumns() {}

  static List<Column> of(Scope scope, Table table) {
    Map<String, Column> columns = new LinkedHashMap<>();
    for (QualifiedName parent : table.options().inherits()) {
      Optional.ofNullable(scope.tables().get(parent))
          .map(one -> of(scope, one))
          .orElse(List.of())
          .forEach(column -> columns.putIfAbsent(column.name(), inherited(column)));
    }
    table.columns().forEach(column -> columns.put(column.name(), column));
    return new ArrayList<>(columns.values());
  }

  /** What a child has of its parent's column without a word of its own. */
  private static Column inherited(Column column) {
    return new Column(
        column.name(),
        column.type(),
        column.notNull(),
        new ColumnValue.Plain(),
        Optional.empty(),
        ColumnOptions.USUAL);
  }

  static int slots(Scope scope, Column column) {
    return scope
        .types()
        .of(column.type())
        .map(use -> column.notNull() ? use.notNull() : use.nullable())
        .map(JavaType::slots)
        .orElse(1);
  }

  /** {@return whether the record has more components than a constructor takes} */
  static boolean isWide(Scope scope, List<Column> columns) {
    return columns.stream().mapToInt(column -> slots(scope, column)).sum() > SLOTS;
  }

  static ColumnLabels labels(Scope scope, Table table) {
    List<Column> columns = of(scope, table);
    return ColumnLabels.of(columns, isWide(scope, columns));
  }
}
