package org.schemaparity.model.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schemaparity.model.Partition;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.TableOptions;
import org.schemaparity.model.diff.Pair;

/** Plans what a usual table says nothing of. */
record TableOptionPlanner(Outline outline, Belongings belongings) {
  TableOptionPlanner(Outline outline) {
    this(outline, new Belongings(outline));
  }

  void altered(QualifiedName table, Set<String> attributes, Pair<TableOptions> options) {
    TableOptions to = options.to();
    if (attributes.contains("partitionOf")) {
      repartition(table, options.map(TableOptions::partitionOf));
    }
    if (attributes.contains("inherits")) {
      reinherit(table, options.map(TableOptions::inherits));
    }
    if (attributes.contains("ofType")) {
      retype(table, options.map(TableOptions::ofType));
    }
    if (attributes.contains("unlogged")) {
      add(new TableOptionOperation.SetUnlogged(table, to.unlogged()));
    }
    if (attributes.contains("storageParameters")) {
      Parameters parameters = Parameters.between(options.map(TableOptions::storageParameters));
      parameters.ifReset(reset -> add(new TableOptionOperation.ResetParameters(table, reset)));
      parameters.ifSet(set -> add(new TableOptionOperation.SetParameters(table, set)));
    }
    if (attributes.contains("accessMethod")) {
      add(
          new TableOptionOperation.SetAccessMethod(
              table, to.accessMethod(), to.partitionKey().isPresent()));
    }
    if (attributes.contains("tablespace")) {
      add(new TableOptionOperation.SetTablespace(table, to.tablespace()));
    }
    if (attributes.contains("rowSecurity")) {
      add(new TableOptionOperation.SetRowSecurity(table, to.rowSecurity()));
    }
    if (attributes.contains("forcedRowSecurity")) {
      add(new TableOptionOperation.ForceRowSecurity(table, to.forcedRowSecurity()));
    }
    if (attributes.contains("replicaIdentity")) {
      outline.mark(new TableOptionOperation.SetReplicaIdentity(table, to.replicaIdentity()));
    }
    if (attributes.contains("clusteredOn")) {
      outline.mark(new TableOptionOperation.SetCluster(table, to.clusteredOn()));
    }
  }

  /**
   * Another bound is given by taking the partition out and in again; new ones may get its former
   * bound meanwhile, but what is done to its parent is done to it as well.
   */
  private void repartition(QualifiedName table, Pair<Optional<Partition>> partitions) {
    Pair<Optional<QualifiedName>> parents =
        partitions.map(partition -> partition.map(Partition::parent));
    if (!parents.same()) {
      belongings.leave(table, parents.from().stream().toList());
      belongings.join(table, parents.to().stream().toList());
    }
    partitions
        .from()
        .ifPresent(
            partition ->
                outline.add(
                    parents.same() ? Phase.LEAVE_BOUNDS : Phase.LEAVE_PARENTS,
                    new TableOptionOperation.Detach(table, partition.parent())));
    partitions
        .to()
        .ifPresent(
            partition ->
                outline.add(
                    parents.same() ? Phase.TAKE_BOUNDS : Phase.JOIN_PARENTS,
                    new TableOptionOperation.Attach(table, partition)));
  }

  /** The order counts: of two inherited columns of one name, the first one's default is taken. */
  private void reinherit(QualifiedName table, Pair<List<QualifiedName>> parents) {
    int same = 0;
    while (same < Math.min(parents.from().size(), parents.to().size())
        && parents.from().get(same).equals(parents.to().get(same))) {
      same++;
    }
    belongings.leave(table, without(parents.from(), parents.to()));
    belongings.join(table, without(parents.to(), parents.from()));
    for (QualifiedName parent : parents.from().subList(same, parents.from().size())) {
      outline.add(Phase.LEAVE_PARENTS, new TableOptionOperation.SetInherit(table, parent, false));
    }
    for (QualifiedName parent : parents.to().subList(same, parents.to().size())) {
      outline.add(Phase.JOIN_PARENTS, new TableOptionOperation.SetInherit(table, parent, true));
    }
  }

  private static List<QualifiedName> without(
      List<QualifiedName> names, List<QualifiedName> others) {
    return names.stream().filter(name -> !others.contains(name)).toList();
  }

  private void retype(QualifiedName table, Pair<Optional<QualifiedName>> types) {
    if (types.from().isPresent()) {
      leaveType(table);
    }
    types.to().ifPresent(type -> joinType(table, type));
  }

  void leaveType(QualifiedName table) {
    outline.add(Phase.LEAVE_PARENTS, new TableOptionOperation.SetType(table, Optional.empty()));
  }

  void joinType(QualifiedName table, QualifiedName type) {
    outline.add(Phase.JOIN_PARENTS, new TableOptionOperation.SetType(table, Optional.of(type)));
  }

  private void add(TableOptionOperation operation) {
    outline.add(Phase.ALTER_TABLES, operation);
  }
}
