package org.schemaparity.model;

/** Where an index puts nulls; see "CREATE INDEX" in the PostgreSQL manual. */
public enum NullsOrder {
  /** Before all other values. */
  FIRST,
  /** After all other values. */
  LAST
}
