package org.schemaparity.model;

/** One key of an index. */
public sealed interface IndexKey {
  /** {@return how its values are compared and ordered} */
  KeyOrder order();

  /**
   * A column's value.
   *
   * @param column the column's raw name
   * @param order how its values are compared and ordered
   */
  record OfColumn(String column, KeyOrder order) implements IndexKey {}

  /**
   * The value of an expression; see "Indexes on Expressions" in the PostgreSQL manual.
   *
   * @param expression the expression
   * @param order how its values are compared and ordered
   */
  record OfExpression(Expression expression, KeyOrder order) implements IndexKey {}
}
