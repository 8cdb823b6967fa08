package org.schemaparity.model;

/** One key of an index. */
public sealed interface IndexKey {
  /**
   * A column's value.
   *
   * @param column the column's raw name
   */
  record OfColumn(String column) implements IndexKey {}

  /**
   * The value of an expression; see "Indexes on Expressions" in the PostgreSQL manual.
   *
   * @param expression the expression
   */
  record OfExpression(Expression expression) implements IndexKey {}
}
