package org.schemaparity.model;

import java.util.List;
import java.util.Optional;

/**
 * What a usual column says nothing of; see "CREATE TABLE" and "ALTER TABLE" in the PostgreSQL
 * manual.
 *
 * @param collation the collation, if it is not the type's own
 * @param storage where long values are kept, if not where the type keeps them
 * @param compression the compression method of long values, if it is set; from PostgreSQL 14
 * @param statisticsTarget how much {@code ANALYZE} gathers, if it is set
 * @param attributeOptions the per-attribute options, each as {@code name=value}
 * @param notNullName the raw name of the not-null constraint, if PostgreSQL did not choose it; from
 *     PostgreSQL 18
 * @param notNullNoInherit whether child tables do not have the not-null constraint; from PostgreSQL
 *     18
 * @param notNullNotValid whether older rows were not checked for null; from PostgreSQL 18
 * @param details what else the catalog keeps
 */
public record ColumnOptions(
    Optional<QualifiedName> collation,
    Optional<StorageStrategy> storage,
    Optional<String> compression,
    Optional<Integer> statisticsTarget,
    @AnyOrder List<String> attributeOptions,
    Optional<String> notNullName,
    boolean notNullNoInherit,
    boolean notNullNotValid,
    Details details)
    implements Options {
  /** The options of a column that says nothing of them. */
  public static final ColumnOptions USUAL =
      new ColumnOptions(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          false,
          false,
          Details.NONE);

  public ColumnOptions {
    attributeOptions = List.copyOf(attributeOptions);
  }

  /** {@return the options of a column that has a collation and is otherwise a usual one} */
  public static ColumnOptions collated(Optional<QualifiedName> collation) {
    return new ColumnOptions(
        collation,
        USUAL.storage,
        USUAL.compression,
        USUAL.statisticsTarget,
        USUAL.attributeOptions,
        USUAL.notNullName,
        USUAL.notNullNoInherit,
        USUAL.notNullNotValid,
        USUAL.details);
  }

  ColumnOptions withNotNullName(Optional<String> notNullName) {
    return new ColumnOptions(
        collation,
        storage,
        compression,
        statisticsTarget,
        attributeOptions,
        notNullName,
        notNullNoInherit,
        notNullNotValid,
        details);
  }

  @Override
  public ColumnOptions usual() {
    return USUAL;
  }
}
