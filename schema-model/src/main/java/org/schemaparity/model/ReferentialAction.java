package org.schemaparity.model;

/**
 * What a foreign key does to referring rows; see {@code ON DELETE} in "CREATE TABLE" of the
 * PostgreSQL manual.
 */
public enum ReferentialAction {
  /** Fail at the end of the statement. */
  NO_ACTION,
  /** Fail at once. */
  RESTRICT,
  /** Delete or change the referring rows too. */
  CASCADE,
  /** Set the referring columns to null. */
  SET_NULL,
  /** Set the referring columns to their defaults. */
  SET_DEFAULT;

  /** {@return whether it sets the referring columns, to null or to their defaults} */
  public boolean setsColumns() {
    return this == SET_NULL || this == SET_DEFAULT;
  }
}
