package org.schemaparity.processor.describe;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.ExclusionConstraint;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.Index;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.UniqueConstraint;

/**
 * The constraints and indexes of a table, each under its name.
 *
 * @param primaryKey the primary key, if any
 * @param uniqueConstraints the unique constraints
 * @param foreignKeys the foreign keys
 * @param checkConstraints the check constraints
 * @param exclusionConstraints the exclusion constraints
 * @param indexes the indexes
 */
record NamedConstraints(
    Optional<PrimaryKey> primaryKey,
    List<UniqueConstraint> uniqueConstraints,
    List<ForeignKey> foreignKeys,
    List<CheckConstraint> checkConstraints,
    List<ExclusionConstraint> exclusionConstraints,
    List<Index> indexes) {
  /** {@return the names of all indexes, those of constraints among them} */
  List<String> indexNames() {
    return Stream.of(
            primaryKey.stream().map(PrimaryKey::name),
            uniqueConstraints.stream().map(UniqueConstraint::name),
            exclusionConstraints.stream().map(ExclusionConstraint::name),
            indexes.stream().map(Index::name))
        .flatMap(names -> names)
        .toList();
  }
}
