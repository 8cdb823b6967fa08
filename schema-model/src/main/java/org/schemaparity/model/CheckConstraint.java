package org.schemaparity.model;

/**
 * A check constraint; see "Check Constraints" in the PostgreSQL manual.
 *
 * @param name the raw name of the constraint
 * @param expression what must not be false for any row
 * @param options what a usual check says nothing of
 */
public record CheckConstraint(String name, Expression expression, CheckOptions options)
    implements TableElement {
  @Override
  public ObjectKind kind() {
    return ObjectKind.CHECK_CONSTRAINT;
  }
}
