package org.schemaparity.annotations;

/**
 * What a foreign key does to referring rows; see {@code ON DELETE} and {@code ON UPDATE} in "CREATE
 * TABLE".
 */
public enum ReferentialAction {
  /** The statement fails when rows still refer to the old value at the end of it. */
  NO_ACTION,
  /** The statement fails at once when rows refer to the old value. */
  RESTRICT,
  /** Referring rows are deleted, or take the new value. */
  CASCADE,
  /** Referring columns become null. */
  SET_NULL,
  /** Referring columns take their default. */
  SET_DEFAULT
}
