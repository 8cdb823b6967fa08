package org.schemaparity.model.plan;

import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.TableElement;

/** What is done to a table's constraint; see "ALTER TABLE" in the PostgreSQL manual. */
public sealed interface ConstraintOperation extends Operation {
  /** {@return the constraint's table} */
  QualifiedName table();

  /**
   * Adds a constraint.
   *
   * @param table the table
   * @param constraint a primary key, unique constraint, foreign key or check
   */
  record Add(QualifiedName table, TableElement constraint) implements ConstraintOperation {}

  /**
   * Drops a constraint.
   *
   * @param table the table
   * @param constraint the raw name
   */
  record Drop(QualifiedName table, String constraint) implements ConstraintOperation {}

  /**
   * Renames a constraint.
   *
   * @param table the table
   * @param constraint the raw name
   * @param newName the new raw name
   */
  record Rename(QualifiedName table, String constraint, String newName)
      implements ConstraintOperation {}

  /** What a visitor does for each operation. */
  interface Visitor<R> {
    R add(Add operation);

    R drop(Drop operation);

    R rename(Rename operation);
  }

  /** {@return what {@code visitor} makes of this operation} */
  default <R> R accept(Visitor<R> visitor) {
    if (this instanceof Add add) {
      return visitor.add(add);
    } else if (this instanceof Drop drop) {
      return visitor.drop(drop);
    } else {
      return visitor.rename((Rename) this);
    }
  }

  @Override
  default <R> R accept(Operation.Visitor<R> visitor) {
    return visitor.onConstraint(this);
  }
}
