package org.schemaparity.model;

import java.util.Optional;

/** A column's data type; see "Data Types" in the PostgreSQL manual. */
public sealed interface DataType {
  /**
   * A type of PostgreSQL's own.
   *
   * @param sql its name as PostgreSQL prints it, modifiers included, such as {@code
   *     "numeric(10,2)"}
   */
  record BuiltIn(String sql) implements DataType {}

  /**
   * A type that lies in a schema: an enum, or one that an extension brought.
   *
   * @param name the name
   * @param modifier what stands between its parentheses, if anything
   */
  record UserDefined(QualifiedName name, Optional<String> modifier) implements DataType {}

  /**
   * An array. PostgreSQL keeps no count of dimensions.
   *
   * @param element the type of its elements, never an array itself
   */
  record ArrayOf(DataType element) implements DataType {}

  /** {@return the type itself, or an array's element type} */
  default DataType elementOrSelf() {
    return this instanceof ArrayOf array ? array.element() : this;
  }
}
