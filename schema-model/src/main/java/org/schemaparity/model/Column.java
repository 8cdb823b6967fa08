package org.schemaparity.model;

import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name the raw name
 * @param type the data type
 * @param notNull whether null is refused
 * @param value where the value comes from when a statement gives none
 * @param comment the comment, if any
 * @param residue what else the catalog keeps
 */
public record Column(
    String name,
    DataType type,
    boolean notNull,
    ColumnValue value,
    Optional<String> comment,
    Residue residue)
    implements TableElement {
  @Override
  public ObjectKind kind() {
    return ObjectKind.COLUMN;
  }
}
