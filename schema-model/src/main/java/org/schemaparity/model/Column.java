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
 * @param options what a usual column says nothing of
 */
public record Column(
    String name,
    DataType type,
    boolean notNull,
    ColumnValue value,
    Optional<String> comment,
    ColumnOptions options)
    implements TableElement {
  /** {@return this column, refusing null or not} */
  public Column withNotNull(boolean notNull) {
    return new Column(name, type, notNull, value, comment, options);
  }

  /** {@return this column with another source of values} */
  public Column withValue(ColumnValue value) {
    return new Column(name, type, notNull, value, comment, options);
  }

  /** {@return this column with another name of its not-null constraint} */
  public Column withNotNullName(Optional<String> notNullName) {
    return new Column(name, type, notNull, value, comment, options.withNotNullName(notNullName));
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.COLUMN;
  }
}
