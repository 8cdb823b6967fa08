package org.schemaparity.check.read;

/**
 * What is read only where it is asked for, because it often differs from one database to another.
 */
public enum OnRequest {
  /** Which role owns each object. */
  OWNERS,
  /** What each role may do with an object or a column, where that is not what PostgreSQL grants. */
  PRIVILEGES,
  /** What each role may do with the objects that another one is going to make. */
  DEFAULT_PRIVILEGES,
  /** The publications of logical replication. */
  PUBLICATIONS,
  /** The subscriptions of logical replication. */
  SUBSCRIPTIONS,
  /** How much {@code ANALYZE} gathers for columns, index keys and extended statistics. */
  STATISTICS_TARGETS,
  /** The order of the columns of a table and of the attributes of a composite type. */
  COLUMN_ORDER,
  /**
   * The partitions of a table for which no partition is expected. Else they are taken for made at
   * run time.
   */
  PARTITIONS
}
