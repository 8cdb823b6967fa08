package org.schemaparity.model.plan;

import java.util.List;
import java.util.Optional;
import org.schemaparity.model.Partition;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.ReplicaIdentity;

/** What is done to a table's options; see "ALTER TABLE" in the PostgreSQL manual. */
public sealed interface TableOptionOperation extends Operation {
  /** {@return the table's name} */
  QualifiedName table();

  /**
   * Says whether its rows are lost in a crash.
   *
   * @param table the table
   * @param unlogged whether they are
   */
  record SetUnlogged(QualifiedName table, boolean unlogged) implements TableOptionOperation {}

  /**
   * Makes a table a partition.
   *
   * @param table the table
   * @param partition of what, and which
   */
  record Attach(QualifiedName table, Partition partition) implements TableOptionOperation {}

  /**
   * Makes a partition a table of its own.
   *
   * @param table the table
   * @param parent what it was a partition of
   */
  record Detach(QualifiedName table, QualifiedName parent) implements TableOptionOperation {}

  /**
   * Lets a table inherit from another.
   *
   * @param table the table
   * @param parent the other
   * @param inherits whether it does
   */
  record SetInherit(QualifiedName table, QualifiedName parent, boolean inherits)
      implements TableOptionOperation {}

  /**
   * Makes a table one of a composite type, or of none.
   *
   * @param table the table
   * @param type the type, if any
   */
  record SetType(QualifiedName table, Optional<QualifiedName> type)
      implements TableOptionOperation {}

  /**
   * Sets storage parameters.
   *
   * @param table the table
   * @param parameters each as {@code name=value}
   */
  record SetParameters(QualifiedName table, List<String> parameters)
      implements TableOptionOperation {}

  /**
   * Gives storage parameters their usual values.
   *
   * @param table the table
   * @param parameters their names
   */
  record ResetParameters(QualifiedName table, List<String> parameters)
      implements TableOptionOperation {}

  /**
   * Sets the access method; from PostgreSQL 15.
   *
   * @param table the table
   * @param method the access method, if not the usual one
   * @param divided whether the table is divided into partitions, for which the usual one is the one
   *     that the server is set to when they are made; from PostgreSQL 17
   */
  record SetAccessMethod(QualifiedName table, Optional<String> method, boolean divided)
      implements TableOptionOperation {}

  /**
   * Moves a table.
   *
   * @param table the table
   * @param tablespace where to, if not to the default tablespace
   */
  record SetTablespace(QualifiedName table, Optional<String> tablespace)
      implements TableOptionOperation {}

  /**
   * Lets policies say which rows are seen and changed.
   *
   * @param table the table
   * @param enabled whether they do
   */
  record SetRowSecurity(QualifiedName table, boolean enabled) implements TableOptionOperation {}

  /**
   * Lets policies say so for the table's owner too.
   *
   * @param table the table
   * @param forced whether they do
   */
  record ForceRowSecurity(QualifiedName table, boolean forced) implements TableOptionOperation {}

  /**
   * Says by what logical replication knows a row.
   *
   * @param table the table
   * @param identity by what
   */
  record SetReplicaIdentity(QualifiedName table, ReplicaIdentity identity)
      implements TableOptionOperation {}

  /**
   * Says by which index {@code CLUSTER} orders the table.
   *
   * @param table the table
   * @param index the index's raw name, if any
   */
  record SetCluster(QualifiedName table, Optional<String> index) implements TableOptionOperation {}

  /**
   * Says when a trigger fires that a partition has from another table.
   *
   * @param table the table
   * @param trigger the trigger's raw name
   * @param state when
   */
  record SetTriggerState(QualifiedName table, String trigger, TriggerState state)
      implements TableOptionOperation {}

  /** What a visitor does for each operation. */
  interface Visitor<R> {
    R setUnlogged(SetUnlogged operation);

    R attach(Attach operation);

    R detach(Detach operation);

    R setInherit(SetInherit operation);

    R setType(SetType operation);

    R setParameters(SetParameters operation);

    R resetParameters(ResetParameters operation);

    R setAccessMethod(SetAccessMethod operation);

    R setTablespace(SetTablespace operation);

    R setRowSecurity(SetRowSecurity operation);

    R forceRowSecurity(ForceRowSecurity operation);

    R setReplicaIdentity(SetReplicaIdentity operation);

    R setCluster(SetCluster operation);

    R setTriggerState(SetTriggerState operation);
  }

  /** {@return what {@code visitor} makes of this operation} */
  default <R> R accept(Visitor<R> visitor) {
    if (this instanceof SetUnlogged setUnlogged) {
      return visitor.setUnlogged(setUnlogged);
    } else if (this instanceof Attach attach) {
      return visitor.attach(attach);
    } else if (this instanceof Detach detach) {
      return visitor.detach(detach);
    } else if (this instanceof SetInherit setInherit) {
      return visitor.setInherit(setInherit);
    } else if (this instanceof SetType setType) {
      return visitor.setType(setType);
    } else if (this instanceof SetParameters setParameters) {
      return visitor.setParameters(setParameters);
    } else if (this instanceof ResetParameters resetParameters) {
      return visitor.resetParameters(resetParameters);
    } else if (this instanceof SetAccessMethod setAccessMethod) {
      return visitor.setAccessMethod(setAccessMethod);
    } else if (this instanceof SetTablespace setTablespace) {
      return visitor.setTablespace(setTablespace);
    } else if (this instanceof SetRowSecurity setRowSecurity) {
      return visitor.setRowSecurity(setRowSecurity);
    } else if (this instanceof ForceRowSecurity forceRowSecurity) {
      return visitor.forceRowSecurity(forceRowSecurity);
    } else if (this instanceof SetReplicaIdentity setReplicaIdentity) {
      return visitor.setReplicaIdentity(setReplicaIdentity);
    } else if (this instanceof SetCluster setCluster) {
      return visitor.setCluster(setCluster);
    } else {
      return visitor.setTriggerState((SetTriggerState) this);
    }
  }

  @Override
  default <R> R accept(Operation.Visitor<R> visitor) {
    return visitor.onTableOption(this);
  }
}
