package org.schemaparity.processor.describe;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.Deferrability;
import org.schemaparity.model.ExclusionConstraint;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.Index;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.KeyOptions;
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

  /**
   * {@return why the rows cannot be known by the index of that name, if they cannot} See "ALTER
   * TABLE", {@code REPLICA IDENTITY}, in the manual.
   *
   * @param nullable the columns that may be null
   */
  Optional<String> unfitAsIdentity(String name, Set<String> nullable) {
    Stream<Optional<String>> faults =
        Stream.of(
                primaryKey.stream()
                    .filter(key -> key.name().equals(name))
                    .map(key -> fault(key.options(), List.of(), nullable)),
                uniqueConstraints.stream()
                    .filter(key -> key.name().equals(name))
                    .map(key -> fault(key.options(), key.columns(), nullable)),
                exclusionConstraints.stream()
                    .filter(constraint -> constraint.name().equals(name))
                    .map(constraint -> Optional.of("is not unique")),
                indexes.stream()
                    .filter(index -> index.name().equals(name))
                    .map(index -> fault(index, nullable)))
            .flatMap(found -> found);
    return faults.flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> fault(
      KeyOptions options, List<String> columns, Set<String> nullable) {
    return options.deferrability() == Deferrability.NOT_DEFERRABLE
        ? columns.stream().filter(nullable::contains).findFirst().map(NamedConstraints::mayBeNull)
        : Optional.of("is deferrable");
  }

  private static Optional<String> fault(Index index, Set<String> nullable) {
    if (!index.unique()) {
      return Optional.of("is not unique");
    } else if (index.predicate().isPresent()) {
      return Optional.of("holds only some rows");
    }
    return index.keys().stream()
        .flatMap(
            key ->
                key instanceof IndexKey.OfColumn column
                    ? Stream.of(column.column())
                        .filter(nullable::contains)
                        .map(NamedConstraints::mayBeNull)
                    : Stream.of("is over an expression"))
        .findFirst();
  }

  private static String mayBeNull(String column) {
    return "is over `" + column + "`, which may be null";
  }
}
