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
 * @param exclusionConstraints the exclusion constraints
 * @param indexes the indexes, apart from those that belong to a constraint
 * @param comment the comment, if any
 * @param options what a usual table says nothing of
 */
public record Table(
    QualifiedName name,
    List<Column> columns,
    Optional<PrimaryKey> primaryKey,
    List<UniqueConstraint> uniqueConstraints,
    List<ForeignKey> foreignKeys,
    List<CheckConstraint> checkConstraints,
    List<ExclusionConstraint> exclusionConstraints,
    List<Index> indexes,
    Optional<String> comment,
    TableOptions options)
    implements SchemaObject {
  public Table {
    columns = List.copyOf(columns);
    uniqueConstraints = List.copyOf(uniqueConstraints);
    foreignKeys = List.copyOf(foreignKeys);
    checkConstraints = List.copyOf(checkConstraints);
    exclusionConstraints = List.copyOf(exclusionConstraints);
    indexes = List.copyOf(indexes);
  }

  /** {@return this table with other columns} */
  public Table withColumns(List<Column> columns) {
    return with(columns, uniqueConstraints, options);
  }

  /** {@return this table with other unique constraints} */
  public Table withUniqueConstraints(List<UniqueConstraint> uniqueConstraints) {
    return with(columns, uniqueConstraints, options);
  }

  /** {@return this table as a partition that holds other rows, or as none} */
  public Table withPartitionOf(Optional<Partition> partitionOf) {
    return with(columns, uniqueConstraints, options.withPartitionOf(partitionOf));
  }

  private Table with(
      List<Column> columns, List<UniqueConstraint> uniqueConstraints, TableOptions options) {
    return new Table(
        name,
        columns,
        primaryKey,
        uniqueConstraints,
        foreignKeys,
        checkConstraints,
        exclusionConstraints,
        indexes,
        comment,
        options);
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.TABLE;
  }
}
