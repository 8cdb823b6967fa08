package org.schemaparity.model.plan;

import java.util.Optional;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.DataType;
import org.schemaparity.model.Expression;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.diff.Pair;

/** What is done to a column; see "ALTER TABLE" in the PostgreSQL manual. */
public sealed interface ColumnOperation extends Operation {
  /** {@return the column's table} */
  QualifiedName table();

  /**
   * Adds a column.
   *
   * @param table the table
   * @param column the column
   */
  record Add(QualifiedName table, Column column) implements ColumnOperation {}

  /**
   * Drops a column.
   *
   * @param table the table
   * @param column the column as it was
   * @param ifThere whether it may have gone with another table's
   * @param alone whether the tables that have it from this one keep it
   */
  record Drop(QualifiedName table, Column column, boolean ifThere, boolean alone)
      implements ColumnOperation {
    Drop(QualifiedName table, Column column, boolean ifThere) {
      this(table, column, ifThere, false);
    }
  }

  /**
   * Renames a column.
   *
   * @param table the table
   * @param column the raw name
   * @param newName the new raw name
   */
  record Rename(QualifiedName table, String column, String newName) implements ColumnOperation {}

  /**
   * Gives a column another type or collation.
   *
   * @param table the table
   * @param column the raw name
   * @param from the type that it has
   * @param to the type that it gets
   * @param collation the collation that it gets, if not the type's own
   * @param using what makes the new value of the old one; nothing where PostgreSQL's own assignment
   *     does
   */
  record AlterType(
      QualifiedName table,
      String column,
      DataType from,
      DataType to,
      Optional<QualifiedName> collation,
      Optional<Expression> using)
      implements ColumnOperation {}

  /**
   * Marks the place where people give rows a value that the column is going to need.
   *
   * @param table the table
   * @param column the raw name
   */
  record Backfill(QualifiedName table, String column) implements ColumnOperation {}

  /**
   * Refuses or accepts null.
   *
   * @param table the table
   * @param column the raw name
   * @param notNull whether null is refused
   */
  record SetNotNull(QualifiedName table, String column, boolean notNull)
      implements ColumnOperation {}

  /**
   * Sets or drops a default.
   *
   * @param table the table
   * @param column the raw name
   * @param expression the default, or nothing to drop it
   */
  record SetDefault(QualifiedName table, String column, Optional<Expression> expression)
      implements ColumnOperation {}

  /**
   * Makes a column an identity column.
   *
   * @param table the table
   * @param column the raw name
   * @param identity when its value is generated, and how its sequence counts
   */
  record AddIdentity(QualifiedName table, String column, ColumnValue.Identity identity)
      implements ColumnOperation {}

  /**
   * Changes when an identity column's value is generated, or how its sequence counts.
   *
   * @param table the table
   * @param column the raw name
   * @param type the type of its sequence's values
   * @param identities what it is and what it becomes
   */
  record SetIdentity(
      QualifiedName table, String column, String type, Pair<ColumnValue.Identity> identities)
      implements ColumnOperation {}

  /**
   * Makes an identity column a plain one.
   *
   * @param table the table
   * @param column the raw name
   */
  record DropIdentity(QualifiedName table, String column) implements ColumnOperation {}

  /**
   * Makes a stored generated column a plain one that keeps its values.
   *
   * @param table the table
   * @param column the raw name
   */
  record DropExpression(QualifiedName table, String column) implements ColumnOperation {}

  /** What a visitor does for each operation. */
  interface Visitor<R> {
    R add(Add operation);

    R drop(Drop operation);

    R rename(Rename operation);

    R alterType(AlterType operation);

    R backfill(Backfill operation);

    R setNotNull(SetNotNull operation);

    R setDefault(SetDefault operation);

    R addIdentity(AddIdentity operation);

    R setIdentity(SetIdentity operation);

    R dropIdentity(DropIdentity operation);

    R dropExpression(DropExpression operation);
  }

  /** {@return what {@code visitor} makes of this operation} */
  default <R> R accept(Visitor<R> visitor) {
    if (this instanceof Add add) {
      return visitor.add(add);
    } else if (this instanceof Drop drop) {
      return visitor.drop(drop);
    } else if (this instanceof Rename rename) {
      return visitor.rename(rename);
    } else if (this instanceof AlterType alterType) {
      return visitor.alterType(alterType);
    } else if (this instanceof Backfill backfill) {
      return visitor.backfill(backfill);
    } else if (this instanceof SetNotNull setNotNull) {
      return visitor.setNotNull(setNotNull);
    } else if (this instanceof SetDefault setDefault) {
      return visitor.setDefault(setDefault);
    } else if (this instanceof AddIdentity addIdentity) {
      return visitor.addIdentity(addIdentity);
    } else if (this instanceof SetIdentity setIdentity) {
      return visitor.setIdentity(setIdentity);
    } else if (this instanceof DropIdentity dropIdentity) {
      return visitor.dropIdentity(dropIdentity);
    } else {
      return visitor.dropExpression((DropExpression) this);
    }
  }

  @Override
  default <R> R accept(Operation.Visitor<R> visitor) {
    return visitor.onColumn(this);
  }
}
