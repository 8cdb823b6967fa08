package org.schemaparity.model.plan;

import java.util.Optional;

/** The risks of altering the options of tables that are in use. */
final class TableOptionHazards implements TableOptionOperation.Visitor<Optional<Hazard>> {
  @Override
  public Optional<Hazard> setUnlogged(TableOptionOperation.SetUnlogged operation) {
    return Hazards.rewrites(operation.table());
  }

  @Override
  public Optional<Hazard> attach(TableOptionOperation.Attach operation) {
    return Hazards.hazard(
        Hazard.Kind.BLOCKS_READS,
        "All access to %s waits while its rows are checked against its bound."
            .formatted(operation.table().name()));
  }

  @Override
  public Optional<Hazard> detach(TableOptionOperation.Detach operation) {
    return Hazards.hazard(
        Hazard.Kind.BREAKS_RUNNING_CODE,
        "Code that looks for the rows in %s does not find them there from here on."
            .formatted(operation.parent().name()));
  }

  @Override
  public Optional<Hazard> setInherit(TableOptionOperation.SetInherit operation) {
    return Hazards.hazard(
        Hazard.Kind.BREAKS_RUNNING_CODE,
        operation.inherits()
            ? "Code that reads %s finds these rows there too from here on."
                .formatted(operation.parent().name())
            : "Code that looks for the rows in %s does not find them there from here on."
                .formatted(operation.parent().name()));
  }

  @Override
  public Optional<Hazard> setType(TableOptionOperation.SetType operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Hazard> setParameters(TableOptionOperation.SetParameters operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Hazard> resetParameters(TableOptionOperation.ResetParameters operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Hazard> setAccessMethod(TableOptionOperation.SetAccessMethod operation) {
    return Hazards.rewrites(operation.table());
  }

  @Override
  public Optional<Hazard> setTablespace(TableOptionOperation.SetTablespace operation) {
    return Hazards.hazard(
        Hazard.Kind.BLOCKS_READS,
        "All access to %s waits while the table is moved.".formatted(operation.table().name()));
  }

  @Override
  public Optional<Hazard> setRowSecurity(TableOptionOperation.SetRowSecurity operation) {
    return operation.enabled()
        ? Hazards.hazard(
            Hazard.Kind.BREAKS_RUNNING_CODE,
            "Roles other than the owner see only the rows that a policy shows them from here on.")
        : Optional.empty();
  }

  @Override
  public Optional<Hazard> forceRowSecurity(TableOptionOperation.ForceRowSecurity operation) {
    return operation.forced()
        ? Hazards.hazard(
            Hazard.Kind.BREAKS_RUNNING_CODE,
            "The owner too sees only the rows that a policy shows from here on.")
        : Optional.empty();
  }

  @Override
  public Optional<Hazard> setReplicaIdentity(TableOptionOperation.SetReplicaIdentity operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Hazard> setTriggerState(TableOptionOperation.SetTriggerState operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Hazard> setCluster(TableOptionOperation.SetCluster operation) {
    return Optional.empty();
  }
}
