package org.schemaparity.model.plan;

import java.util.List;
import java.util.Set;
import org.schemaparity.model.CompositeType;
import org.schemaparity.model.Database;
import org.schemaparity.model.Sequence;
import org.schemaparity.model.diff.Pair;

/** The planners of what may have to be built anew under its own name. */
record Replacing(
    Outline outline,
    EnumTypePlanner enumTypes,
    CompositeTypePlanner compositeTypes,
    DomainPlanner domains,
    SequencePlanner sequences,
    ColumnPlanner columns,
    TablePlanner tables) {
  Replacing(Outline outline) {
    this(outline, new ColumnPlanner(outline));
  }

  private Replacing(Outline outline, ColumnPlanner columns) {
    this(
        outline,
        new EnumTypePlanner(outline),
        new CompositeTypePlanner(outline, new TableOptionPlanner(outline)),
        new DomainPlanner(outline),
        new SequencePlanner(outline),
        columns,
        new TablePlanner(outline, columns));
  }

  /** Plans the tables that are made again, before those that are new and may be made of them. */
  void remakeTables() {
    tables.remade(List.copyOf(outline.rebuilds().tables().byName().values()));
  }

  /**
   * Plans what else is built anew under its own name.
   *
   * @param databases the two sides, both under the new names
   */
  void replace(Pair<Database> databases) {
    ReplacedTypes types = outline.rebuilds().types();
    Database to = databases.to();
    to.enumTypes().stream()
        .filter(type -> types.names().contains(type.name()))
        .forEach(enumTypes::replaced);
    to.domains().stream()
        .filter(domain -> types.names().contains(domain.name()))
        .forEach(domains::replaced);
    TypeOrder order = new TypeOrder(to);
    for (CompositeType type : to.compositeTypes()) {
      databases.from().compositeTypes().stream()
          .filter(former -> former.name().equals(type.name()))
          .filter(former -> types.names().contains(former.name()))
          .forEach(
              former ->
                  compositeTypes.replaced(
                      new Pair<>(former, type),
                      ReplacedTypes.isUsed(to, order.madeOf(Set.of(type.name())))));
    }
    to.sequences().stream()
        .filter(sequence -> survives(databases.from(), sequence))
        .forEach(sequences::survive);
  }

  private boolean survives(Database from, Sequence sequence) {
    return from.sequences().stream()
        .filter(former -> former.name().equals(sequence.name()))
        .flatMap(former -> former.ownedBy().stream())
        .anyMatch(outline.rebuilds()::isRemade);
  }
}
