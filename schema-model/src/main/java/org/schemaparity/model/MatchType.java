package org.schemaparity.model;

/**
 * How a foreign key of several columns takes nulls; see "CREATE TABLE" in the PostgreSQL manual.
 */
public enum MatchType {
  /** One null is enough for the row to refer to nothing. */
  SIMPLE,
  /** All columns are null or none is. */
  FULL
}
