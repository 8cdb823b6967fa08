package org.schemaparity.model.plan;

import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Table;

/** What is done to a table; see "CREATE TABLE" and "ALTER TABLE" in the PostgreSQL manual. */
public sealed interface TableOperation extends Operation {
  /**
   * Creates a table with its columns, keys and checks; foreign keys and indexes are steps of their
   * own.
   *
   * @param table the table
   */
  record Create(Table table) implements TableOperation {}

  /**
   * Drops a table.
   *
   * @param table its name
   */
  record Drop(QualifiedName table) implements TableOperation {}

  /**
   * Renames a table.
   *
   * @param table its name
   * @param newName its new raw name in the same schema
   */
  record Rename(QualifiedName table, String newName) implements TableOperation {}

  /** What a visitor does for each operation. */
  interface Visitor<R> {
    R create(Create operation);

    R drop(Drop operation);

    R rename(Rename operation);
  }

  /** {@return what {@code visitor} makes of this operation} */
  default <R> R accept(Visitor<R> visitor) {
    if (this instanceof Create create) {
      return visitor.create(create);
    } else if (this instanceof Drop drop) {
      return visitor.drop(drop);
    } else {
      return visitor.rename((Rename) this);
    }
  }

  @Override
  default <R> R accept(Operation.Visitor<R> visitor) {
    return visitor.onTable(this);
  }
}
