package org.schemaparity.model;

import java.util.List;
import java.util.Optional;

/**
 * What a usual primary key, unique or exclusion constraint says nothing of; see "CREATE TABLE" in
 * the PostgreSQL manual.
 *
 * @param include the raw names of the columns that its index only carries
 * @param nullsNotDistinct whether two nulls are equal; from PostgreSQL 15
 * @param withoutOverlaps whether the last column is a range that must not overlap another; from
 *     PostgreSQL 18
 * @param deferrability when it is checked
 * @param storageParameters the storage parameters of its index, each as {@code name=value}
 * @param tablespace the raw name of the tablespace of its index, if not the default one
 * @param comment the comment, if any
 * @param details what else the catalog keeps
 */
public record KeyOptions(
    List<String> include,
    boolean nullsNotDistinct,
    boolean withoutOverlaps,
    Deferrability deferrability,
    @AnyOrder List<String> storageParameters,
    Optional<String> tablespace,
    Optional<String> comment,
    Details details)
    implements Options {
  /** The options of a key that says nothing of them. */
  public static final KeyOptions USUAL =
      new KeyOptions(
          List.of(),
          false,
          false,
          Deferrability.NOT_DEFERRABLE,
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Details.NONE);

  public KeyOptions {
    include = List.copyOf(include);
    storageParameters = List.copyOf(storageParameters);
  }

  @Override
  public KeyOptions usual() {
    return USUAL;
  }
}
