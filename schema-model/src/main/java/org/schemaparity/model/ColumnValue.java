package org.schemaparity.model;

import java.util.Optional;

/** Where a column's value comes from when a statement gives none. */
public sealed interface ColumnValue {
  /** The value is null. */
  record Plain() implements ColumnValue {}

  /**
   * The value of an expression; see "Default Values" in the PostgreSQL manual.
   *
   * @param expression the expression
   */
  record Default(Expression expression) implements ColumnValue {}

  /**
   * The next value of the column's own sequence; see "Identity Columns" in the PostgreSQL manual.
   *
   * @param generation whether a statement may give a value of its own
   * @param options how its sequence counts
   * @param sequence the name of its sequence, if PostgreSQL did not choose it
   */
  record Identity(Generation generation, SequenceOptions options, Optional<QualifiedName> sequence)
      implements ColumnValue {}

  /**
   * The value of an expression over the row's other columns; see "Generated Columns" in the
   * PostgreSQL manual.
   *
   * @param expression the expression
   * @param storage when it is computed
   */
  record Generated(Expression expression, Storage storage) implements ColumnValue {}

  /** When an identity column's value is generated. */
  enum Generation {
    /** Always: a statement's own value is refused. */
    ALWAYS,
    /** Unless a statement gives a value. */
    BY_DEFAULT
  }

  /** When a generated column is computed. */
  enum Storage {
    /** When the row is written. */
    STORED,
    /** When the row is read; from PostgreSQL 18. */
    VIRTUAL
  }

  /** What a visitor does for each kind of value. */
  interface Visitor<R> {
    R plain(Plain plain);

    R byDefault(Default byDefault);

    R identity(Identity identity);

    R generated(Generated generated);
  }

  /** {@return what {@code visitor} makes of this value} */
  default <R> R accept(Visitor<R> visitor) {
    if (this instanceof Plain plain) {
      return visitor.plain(plain);
    } else if (this instanceof Default byDefault) {
      return visitor.byDefault(byDefault);
    } else if (this instanceof Identity identity) {
      return visitor.identity(identity);
    } else {
      return visitor.generated((Generated) this);
    }
  }
}
