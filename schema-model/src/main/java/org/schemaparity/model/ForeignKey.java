package org.schemaparity.model;

import java.util.List;

/**
 * A foreign key; see "Foreign Keys" in the PostgreSQL manual.
 *
 * @param name the raw name of the constraint
 * @param columns the raw names of the referring columns in order
 * @param referencedTable the table that is referred to
 * @param referencedColumns the raw names of the columns that are referred to, in the same order
 * @param onDelete what becomes of referring rows when the row is deleted
 * @param onUpdate what becomes of referring rows when the row's columns change
 * @param options what a usual foreign key says nothing of
 */
public record ForeignKey(
    String name,
    List<String> columns,
    QualifiedName referencedTable,
    List<String> referencedColumns,
    ReferentialAction onDelete,
    ReferentialAction onUpdate,
    ForeignKeyOptions options)
    implements TableElement {
  public ForeignKey {
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.FOREIGN_KEY;
  }
}
