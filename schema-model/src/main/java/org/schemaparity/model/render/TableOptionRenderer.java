package org.schemaparity.model.render;

import org.schemaparity.model.ReplicaIdentity;
import org.schemaparity.model.plan.TableOptionOperation;
import org.schemaparity.model.plan.TriggerState;
import org.schemaparity.model.sql.Identifiers;

/** Renders what is done to the options of tables. */
record TableOptionRenderer(Names names) implements TableOptionOperation.Visitor<String> {
  private static final String USUAL_ACCESS_METHOD = "heap";

  /** The default tablespace's own name, which a statement needs. */
  static final String USUAL_TABLESPACE = "pg_default";

  /** {@return what stands behind {@code REPLICA IDENTITY}} */
  static String identity(ReplicaIdentity identity) {
    if (identity instanceof ReplicaIdentity.Nothing) {
      return "NOTHING";
    } else if (identity instanceof ReplicaIdentity.Full) {
      return "FULL";
    } else if (identity instanceof ReplicaIdentity.UsingIndex index) {
      return "USING INDEX " + Identifiers.quote(index.index());
    }
    return "DEFAULT";
  }

  @Override
  public String setUnlogged(TableOptionOperation.SetUnlogged operation) {
    return alter(operation) + (operation.unlogged() ? "SET UNLOGGED" : "SET LOGGED");
  }

  @Override
  public String attach(TableOptionOperation.Attach operation) {
    return names.alterTable(operation.partition().parent())
        + "ATTACH PARTITION %s %s"
            .formatted(names.of(operation.table()), operation.partition().bound().sql());
  }

  @Override
  public String detach(TableOptionOperation.Detach operation) {
    return names.alterTable(operation.parent()) + "DETACH PARTITION " + names.of(operation.table());
  }

  @Override
  public String setInherit(TableOptionOperation.SetInherit operation) {
    return alter(operation)
        + (operation.inherits() ? "INHERIT " : "NO INHERIT ")
        + names.of(operation.parent());
  }

  @Override
  public String setType(TableOptionOperation.SetType operation) {
    return alter(operation) + operation.type().map(type -> "OF " + names.of(type)).orElse("NOT OF");
  }

  @Override
  public String setParameters(TableOptionOperation.SetParameters operation) {
    return alter(operation) + "SET " + Parameters.list(operation.parameters());
  }

  @Override
  public String resetParameters(TableOptionOperation.ResetParameters operation) {
    return alter(operation) + "RESET " + Parameters.names(operation.parameters());
  }

  @Override
  public String setAccessMethod(TableOptionOperation.SetAccessMethod operation) {
    return alter(operation)
        + "SET ACCESS METHOD "
        + operation
            .method()
            .map(Identifiers::quote)
            .orElse(operation.divided() ? "DEFAULT" : USUAL_ACCESS_METHOD);
  }

  @Override
  public String setTablespace(TableOptionOperation.SetTablespace operation) {
    return alter(operation)
        + "SET TABLESPACE "
        + Identifiers.quote(operation.tablespace().orElse(USUAL_TABLESPACE));
  }

  @Override
  public String setRowSecurity(TableOptionOperation.SetRowSecurity operation) {
    return alter(operation) + (operation.enabled() ? "ENABLE" : "DISABLE") + " ROW LEVEL SECURITY";
  }

  @Override
  public String forceRowSecurity(TableOptionOperation.ForceRowSecurity operation) {
    return alter(operation) + (operation.forced() ? "FORCE" : "NO FORCE") + " ROW LEVEL SECURITY";
  }

  @Override
  public String setReplicaIdentity(TableOptionOperation.SetReplicaIdentity operation) {
    return alter(operation) + "REPLICA IDENTITY " + identity(operation.identity());
  }

  @Override
  public String setCluster(TableOptionOperation.SetCluster operation) {
    return alter(operation)
        + operation
            .index()
            .map(index -> "CLUSTER ON " + Identifiers.quote(index))
            .orElse("SET WITHOUT CLUSTER");
  }

  @Override
  public String setTriggerState(TableOptionOperation.SetTriggerState operation) {
    return alter(operation)
        + "%s TRIGGER %s"
            .formatted(verb(operation.state()), Identifiers.quote(operation.trigger()));
  }

  /** {@return what {@code ALTER TABLE} says to let a trigger fire so} */
  static String verb(TriggerState state) {
    return switch (state) {
      case ENABLED -> "ENABLE";
      case DISABLED -> "DISABLE";
      case REPLICA -> "ENABLE REPLICA";
      case ALWAYS -> "ENABLE ALWAYS";
    };
  }

  private String alter(TableOptionOperation operation) {
    return names.alterTable(operation.table());
  }
}
