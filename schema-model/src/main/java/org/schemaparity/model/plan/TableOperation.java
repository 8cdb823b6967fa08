package org.schemaparity.model.plan;

import java.util.List;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Table;

/** What is done to a table; see "CREATE TABLE" and "ALTER TABLE" in the PostgreSQL manual. */
public sealed interface TableOperation extends Operation {
  /**
   * Creates a table with its columns, keys and checks; foreign keys, indexes and what {@code CREATE
   * TABLE} has no clause for are steps of their own.
   *
   * @param table the table, without the columns that its parents or its type give it
   */
  record Create(Table table) implements TableOperation {}

  /**
   * Drops a table.
   *
   * @param table its name
   * @param copied whether its rows are in another table
   */
  record Drop(QualifiedName table, boolean copied) implements TableOperation {}

  /**
   * Renames a table.
   *
   * @param table its name
   * @param newName its new raw name in the same schema
   */
  record Rename(QualifiedName table, String newName) implements TableOperation {}

  /**
   * Copies rows of one table into another.
   *
   * @param table the table that has them
   * @param target the table that gets them
   * @param columns the raw names of the columns that both have
   * @param alone whether the rows of its child tables are not meant
   */
  record CopyRows(QualifiedName table, QualifiedName target, List<String> columns, boolean alone)
      implements TableOperation {
    public CopyRows {
      columns = List.copyOf(columns);
    }
  }

  /** What a visitor does for each operation. */
  interface Visitor<R> {
    R create(Create operation);

    R drop(Drop operation);

    R rename(Rename operation);

    R copyRows(CopyRows operation);
  }

  /** {@return what {@code visitor} makes of this operation} */
  default <R> R accept(Visitor<R> visitor) {
    if (this instanceof Create create) {
      return visitor.create(create);
    } else if (this instanceof Drop drop) {
      return visitor.drop(drop);
    } else if (this instanceof Rename rename) {
      return visitor.rename(rename);
    } else {
      return visitor.copyRows((CopyRows) this);
    }
  }

  @Override
  default <R> R accept(Operation.Visitor<R> visitor) {
    return visitor.onTable(this);
  }
}
