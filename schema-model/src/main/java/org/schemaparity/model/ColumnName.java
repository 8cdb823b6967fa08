package org.schemaparity.model;

/**
 * A column of a table.
 *
 * @param table the table's name
 * @param column the column's raw name
 */
public record ColumnName(QualifiedName table, String column) {
  /** {@return the names with dots between them, unquoted: for people, not for SQL} */
  @Override
  public String toString() {
    return table + "." + column;
  }
}
