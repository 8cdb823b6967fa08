package org.schemaparity.model.plan;

import java.util.List;
import org.schemaparity.model.Column;
import org.schemaparity.model.Deferrability;
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
   * @param constraint a primary key, unique constraint, foreign key, check or exclusion constraint
   */
  record Add(QualifiedName table, TableElement constraint) implements ConstraintOperation {}

  /**
   * Drops a constraint.
   *
   * @param table the table
   * @param constraint the raw name
   * @param ifThere whether it may have another name
   */
  record Drop(QualifiedName table, String constraint, boolean ifThere)
      implements ConstraintOperation {
    Drop(QualifiedName table, String constraint) {
      this(table, constraint, false);
    }
  }

  /**
   * Renames a constraint.
   *
   * @param table the table
   * @param constraint the raw name
   * @param newName the new raw name
   */
  record Rename(QualifiedName table, String constraint, String newName)
      implements ConstraintOperation {}

  /**
   * Adds a not-null constraint that has more to it than that null is refused; from PostgreSQL 18.
   *
   * @param table the table
   * @param column the column with its constraint
   */
  record AddNotNull(QualifiedName table, Column column) implements ConstraintOperation {}

  /**
   * Checks the rows for which a constraint was not checked when it was added.
   *
   * @param table the table
   * @param constraint the raw name
   */
  record Validate(QualifiedName table, String constraint) implements ConstraintOperation {}

  /**
   * Says when a foreign key is checked.
   *
   * @param table the table
   * @param constraint the raw name
   * @param deferrability when
   */
  record SetDeferrability(QualifiedName table, String constraint, Deferrability deferrability)
      implements ConstraintOperation {}

  /**
   * Says whether a foreign key is checked at all; from PostgreSQL 18.
   *
   * @param table the table
   * @param constraint the raw name
   * @param enforced whether it is
   */
  record SetEnforced(QualifiedName table, String constraint, boolean enforced)
      implements ConstraintOperation {}

  /**
   * Says whether child tables have a not-null constraint; from PostgreSQL 18.
   *
   * @param table the table
   * @param constraint the raw name
   * @param noInherit whether they do not
   */
  record SetNoInherit(QualifiedName table, String constraint, boolean noInherit)
      implements ConstraintOperation {}

  /**
   * Says when the triggers fire by which PostgreSQL keeps a foreign key; for superusers.
   *
   * @param table the table
   * @param constraint the foreign key's raw name
   * @param ofPartition whether the triggers are those of {@code table}, which is a partition of the
   *     foreign key's table or of the one that it refers to
   * @param switched those that do not fire as usual
   */
  record SwitchTriggers(
      QualifiedName table, String constraint, boolean ofPartition, List<SwitchedTrigger> switched)
      implements ConstraintOperation {
    public SwitchTriggers {
      switched = List.copyOf(switched);
    }
  }

  /** What a visitor does for each operation. */
  interface Visitor<R> {
    R add(Add operation);

    R drop(Drop operation);

    R rename(Rename operation);

    R addNotNull(AddNotNull operation);

    R validate(Validate operation);

    R setDeferrability(SetDeferrability operation);

    R setEnforced(SetEnforced operation);

    R setNoInherit(SetNoInherit operation);

    R switchTriggers(SwitchTriggers operation);
  }

  /** {@return what {@code visitor} makes of this operation} */
  default <R> R accept(Visitor<R> visitor) {
    if (this instanceof Add add) {
      return visitor.add(add);
    } else if (this instanceof Drop drop) {
      return visitor.drop(drop);
    } else if (this instanceof Rename rename) {
      return visitor.rename(rename);
    } else if (this instanceof AddNotNull addNotNull) {
      return visitor.addNotNull(addNotNull);
    } else if (this instanceof Validate validate) {
      return visitor.validate(validate);
    } else if (this instanceof SetDeferrability setDeferrability) {
      return visitor.setDeferrability(setDeferrability);
    } else if (this instanceof SetEnforced setEnforced) {
      return visitor.setEnforced(setEnforced);
    } else if (this instanceof SetNoInherit setNoInherit) {
      return visitor.setNoInherit(setNoInherit);
    } else {
      return visitor.switchTriggers((SwitchTriggers) this);
    }
  }

  @Override
  default <R> R accept(Operation.Visitor<R> visitor) {
    return visitor.onConstraint(this);
  }
}
