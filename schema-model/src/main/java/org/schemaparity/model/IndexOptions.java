package org.schemaparity.model;

import java.util.List;
import java.util.Optional;

/**
 * What a usual index says nothing of; see "CREATE INDEX" in the PostgreSQL manual.
 *
 * @param include the raw names of the columns that it only carries
 * @param nullsNotDistinct whether two nulls are equal in a unique index; from PostgreSQL 15
 * @param storageParameters its storage parameters, each as {@code name=value}
 * @param tablespace the raw name of its tablespace, if not the default one
 * @param invalid whether queries do not use it, because it could not be built
 * @param comment the comment, if any
 * @param details what else the catalog keeps
 */
public record IndexOptions(
    List<String> include,
    boolean nullsNotDistinct,
    @AnyOrder List<String> storageParameters,
    Optional<String> tablespace,
    boolean invalid,
    Optional<String> comment,
    Details details)
    implements Options {
  /** The options of an index that says nothing of them. */
  public static final IndexOptions USUAL =
      new IndexOptions(
          List.of(), false, List.of(), Optional.empty(), false, Optional.empty(), Details.NONE);

  public IndexOptions {
    include = List.copyOf(include);
    storageParameters = List.copyOf(storageParameters);
  }

  @Override
  public IndexOptions usual() {
    return USUAL;
  }
}
