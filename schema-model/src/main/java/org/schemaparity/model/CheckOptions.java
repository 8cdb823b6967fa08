package org.schemaparity.model;

import java.util.Optional;

/**
 * What a usual check constraint says nothing of; see "CREATE TABLE" in the PostgreSQL manual.
 *
 * @param noInherit whether child tables do not have it
 * @param validity which rows it holds for
 * @param comment the comment, if any
 * @param details what else the catalog keeps
 */
public record CheckOptions(
    boolean noInherit, Validity validity, Optional<String> comment, Details details)
    implements Options {
  /** The options of a check that says nothing of them. */
  public static final CheckOptions USUAL =
      new CheckOptions(false, Validity.VALID, Optional.empty(), Details.NONE);

  @Override
  public CheckOptions usual() {
    return USUAL;
  }
}
