package org.schemaparity.model;

import java.util.List;
import java.util.Optional;

/**
 * What a usual foreign key says nothing of; see "CREATE TABLE" in the PostgreSQL manual.
 *
 * @param match how it takes nulls
 * @param setColumns the raw names of the columns that {@code ON DELETE SET} sets, if not all; from
 *     PostgreSQL 15
 * @param deferrability when it is checked
 * @param validity which rows it holds for
 * @param period whether the last columns are ranges, of which the one must be covered; from
 *     PostgreSQL 18
 * @param comment the comment, if any
 * @param details what else the catalog keeps
 */
public record ForeignKeyOptions(
    MatchType match,
    List<String> setColumns,
    Deferrability deferrability,
    Validity validity,
    boolean period,
    Optional<String> comment,
    Details details)
    implements Options {
  /** The options of a foreign key that says nothing of them. */
  public static final ForeignKeyOptions USUAL =
      new ForeignKeyOptions(
          MatchType.SIMPLE,
          List.of(),
          Deferrability.NOT_DEFERRABLE,
          Validity.VALID,
          false,
          Optional.empty(),
          Details.NONE);

  public ForeignKeyOptions {
    setColumns = List.copyOf(setColumns);
  }

  @Override
  public ForeignKeyOptions usual() {
    return USUAL;
  }
}
