package org.schemaparity.annotations;

/** Which rows a constraint holds for; see "ALTER TABLE" in the PostgreSQL manual. */
public enum Validity {
  /** For all rows. */
  VALID,
  /** For rows written since it was added; older ones were not checked. */
  NOT_VALID,
  /** For none: it is only stated. From PostgreSQL 18. */
  NOT_ENFORCED
}
