package org.schemaparity.model.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;

/**
 * A plan while it grows: the operations of each phase, and what the planners of all kinds need to
 * know.
 */
final class Outline {
  private final TakenNames taken;
  private final Rebuilds rebuilds;
  private final Set<QualifiedName> newTables;
  private final List<QualifiedName> droppedTables;
  private final Map<Phase, List<Operation>> operations = new EnumMap<>(Phase.class);

  Outline(TakenNames taken, List<Change> changes, Rebuilds rebuilds) {
    this.taken = taken;
    this.rebuilds = rebuilds;
    this.newTables = Set.copyOf(tables(changes, Change.Created.class));
    this.droppedTables = tables(changes, Change.Dropped.class);
  }

  private static List<QualifiedName> tables(List<Change> changes, Class<? extends Change> type) {
    return changes.stream()
        .filter(type::isInstance)
        .filter(change -> change.path().kind() == ObjectKind.TABLE)
        .map(change -> change.path().relation())
        .toList();
  }

  /** {@return the names on the side that the plan leads to} */
  TakenNames taken() {
    return taken;
  }

  Rebuilds rebuilds() {
    return rebuilds;
  }

  /** {@return the tables that go, by their names before any goes aside} */
  List<QualifiedName> droppedTables() {
    return droppedTables;
  }

  /**
   * {@return whether a dropped table's foreign key has to go before its table, because what it
   * refers to goes or changes before}
   */
  boolean goesFirst(QualifiedName table, ForeignKey key) {
    int referenced = droppedTables.indexOf(key.referencedTable());
    return rebuilds.changesUnder(key)
        || (referenced >= 0 && referenced < droppedTables.indexOf(table));
  }

  void add(Phase phase, Operation operation) {
    operations.computeIfAbsent(phase, absent -> new ArrayList<>()).add(operation);
  }

  void comment(ObjectPath path, Optional<String> comment) {
    add(Phase.COMMENT, new CommentOperation(path, comment));
  }

  /** Sets a new object's comment, if it has one. */
  void comment(Phase phase, ObjectPath path, Optional<String> comment) {
    if (comment.isPresent()) {
      add(phase, new CommentOperation(path, comment));
    }
  }

  /** {@return whether a column is dropped after all backfills} */
  boolean drops(QualifiedName table, String column) {
    return operations.getOrDefault(Phase.DROP_COLUMNS, List.of()).stream()
        .anyMatch(
            operation ->
                operation instanceof ColumnOperation.Drop drop
                    && drop.table().equals(table)
                    && drop.column().name().equals(column));
  }

  /** {@return whether a column gets a default, be it the same again} */
  boolean setsDefault(QualifiedName table, String column) {
    return operations.getOrDefault(Phase.ALTER_COLUMNS, List.of()).stream()
        .anyMatch(
            operation ->
                operation instanceof ColumnOperation.SetDefault set
                    && set.table().equals(table)
                    && set.column().equals(column)
                    && set.expression().isPresent());
  }

  /** {@return all operations in the order of their phases} */
  List<Operation> operations() {
    return operations.values().stream().flatMap(List::stream).toList();
  }

  /** {@return the steps of a plan with these operations} */
  List<Step> steps(List<Operation> ordered) {
    Hazards hazards = new Hazards(newTables);
    return ordered.stream().map(operation -> new Step(operation, hazards.of(operation))).toList();
  }
}
