package org.schemaparity.model.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schemaparity.model.ColumnName;
import org.schemaparity.model.DataType;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.sql.Identifiers;
import org.schemaparity.model.sql.TypeText;

/**
 * Names and types as SQL.
 *
 * @param defaultSchema the raw name of the schema whose objects need no qualifying
 */
record Names(String defaultSchema) {
  String of(QualifiedName name) {
    return Identifiers.quote(name, defaultSchema);
  }

  String of(DataType type) {
    return TypeText.of(type, Optional.of(defaultSchema));
  }

  /**
   * {@return the name of what may lie in {@code pg_catalog}, where every name is looked up first}
   */
  String found(QualifiedName name) {
    return name.schema().equals("pg_catalog") ? Identifiers.quote(name.name()) : of(name);
  }

  String of(ColumnName column) {
    return of(column.table()) + "." + Identifiers.quote(column.column());
  }

  String alterTable(QualifiedName table) {
    return "ALTER TABLE " + of(table) + " ";
  }

  String alterColumn(QualifiedName table, String column) {
    return alterTable(table) + "ALTER COLUMN " + Identifiers.quote(column) + " ";
  }

  static String list(List<String> columns) {
    return columns.stream().map(Identifiers::quote).collect(Collectors.joining(", ", "(", ")"));
  }
}
