package org.schemaparity.model;

/**
 * By what logical replication knows a row that is updated or deleted; see {@code REPLICA IDENTITY}
 * in "ALTER TABLE" of the PostgreSQL manual.
 */
public sealed interface ReplicaIdentity {
  /** By its primary key. */
  record UsualIdentity() implements ReplicaIdentity {}

  /** By nothing. */
  record Nothing() implements ReplicaIdentity {}

  /** By all its columns. */
  record Full() implements ReplicaIdentity {}

  /**
   * By the columns of a unique index.
   *
   * @param index the index's raw name
   */
  record UsingIndex(String index) implements ReplicaIdentity {}
}
