package org.schemaparity.model;

/** Where the long values of a column are kept; see "TOAST" in the PostgreSQL manual. */
public enum StorageStrategy {
  /** In the row, as they are. */
  PLAIN,
  /** Outside of the row, as they are. */
  EXTERNAL,
  /** Compressed, and outside of the row if that is not enough. */
  EXTENDED,
  /** Compressed, and outside of the row only if there is no other way. */
  MAIN
}
