package org.schemaparity.model;

import java.util.List;
import java.util.Optional;

/**
 * A table; see "CREATE TABLE" in the PostgreSQL manual.
 *
 * @param name the name
 * @param columns the columns in their order
 * @param primaryKey the primary key, if any
 * @param uniqueConstraints the unique constraints
 * @param foreignKeys the foreign keys from this table
 * @param checkConstraints the check constraints
 * @param indexes the indexes, apart from those that belong to a constraint
 * @param comment the comment, if any
 * @param residue what else the catalog keeps
 */
public record Table(
    QualifiedName name,
    List<Column> columns,
    Optional<PrimaryKey> primaryKey,
    List<UniqueConstraint> uniqueConstraints,
    List<ForeignKey> foreignKeys,
    List<CheckConstraint> checkConstraints,
    List<Index> indexes,
    Optional<String> comment,
    Residue residue)
    implements SchemaObject {
  public Table {
    columns = List.copyOf(columns);
    uniqueConstraints = List.copyOf(uniqueConstraints);
    foreignKeys = List.copyOf(foreignKeys);
    checkConstraints = List.copyOf(checkConstraints);
    indexes = List.copyOf(indexes);
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.TABLE;
  }
}
