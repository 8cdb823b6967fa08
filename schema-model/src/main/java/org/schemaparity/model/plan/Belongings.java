package org.schemaparity.model.plan;

import java.util.List;
import java.util.stream.Stream;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.Column;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.Index;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableElement;
import org.schemaparity.model.UniqueConstraint;
import org.schemaparity.model.sql.DefaultNames;

/**
 * Plans what a table has to have before it gets a parent, and what it no longer has when it leaves
 * one: PostgreSQL lets a table take everything along that it had from its parent.
 */
record Belongings(Outline outline) {
  /** Gives a table the columns and checks of parents that it is going to get. */
  void join(QualifiedName table, List<QualifiedName> parents) {
    if (parents.isEmpty()) {
      return;
    }
    for (Column column : outline.after().inherited(table)) {
      if (outline.before().column(table, column.name()).isEmpty()
          && outline.after().own(table, column.name()).isEmpty()) {
        outline.add(Phase.JOIN_PARENTS, new ColumnOperation.Add(table, column));
      }
    }
    for (CheckConstraint check : outline.after().inheritedChecks(table)) {
      if (!hasCheck(outline.before(), table, check) && !hasOwn(outline.after(), table, check)) {
        outline.add(Phase.JOIN_PARENTS, new ConstraintOperation.Add(table, check));
      }
    }
  }

  /** Takes away what a table has from parents that it leaves and is not to keep. */
  void leave(QualifiedName table, List<QualifiedName> parents) {
    if (parents.isEmpty()) {
      return;
    }
    for (Column column : outline.before().inherited(table)) {
      if (outline.before().own(table, column.name()).isEmpty()
          && outline.after().column(table, column.name()).isEmpty()) {
        outline.add(Phase.DROP_COLUMNS, new ColumnOperation.Drop(table, column, false));
      }
    }
    for (CheckConstraint check : outline.before().inheritedChecks(table)) {
      if (!hasCheck(outline.after(), table, check)) {
        outline.add(
            Phase.DROP_INDEXES_AND_CONSTRAINTS, new ConstraintOperation.Drop(table, check.name()));
      }
    }
    if (outline.before().isPartition(table)) {
      parents.stream()
          .flatMap(parent -> outline.before().table(parent).stream())
          .forEach(parent -> leaveKeys(table, parent));
    }
  }

  private void leaveKeys(QualifiedName table, Table parent) {
    Stream.concat(TakenNames.indexed(parent).stream(), parent.foreignKeys().stream())
        .filter(element -> !keeps(table, element))
        .forEach(
            element ->
                outline.add(
                    element instanceof ForeignKey
                        ? Phase.DROP_FOREIGN_KEYS
                        : Phase.DROP_INDEXES_AND_CONSTRAINTS,
                    drop(table, element)));
  }

  private boolean keeps(QualifiedName table, TableElement element) {
    return outline.after().table(table).stream()
            .flatMap(Lineage::elements)
            .anyMatch(own -> Lineage.same(own, element))
        || outline.after().parents(table).stream()
            .anyMatch(parent -> outline.after().gives(parent, true, element));
  }

  /** PostgreSQL chose the name, unless the table had the same element before it got the parent. */
  private static Operation drop(QualifiedName table, TableElement element) {
    if (element instanceof Index index) {
      String name = DefaultNames.index(table.name(), index.keys(), taken -> false);
      return new IndexOperation.Drop(new QualifiedName(table.schema(), name), true);
    }
    return new ConstraintOperation.Drop(table, name(table, element), true);
  }

  private static String name(QualifiedName table, TableElement constraint) {
    if (constraint instanceof PrimaryKey) {
      return DefaultNames.primaryKey(table.name(), taken -> false);
    }
    return constraint instanceof UniqueConstraint key
        ? DefaultNames.unique(table.name(), key.columns(), taken -> false)
        : constraint.name();
  }

  private static boolean hasCheck(Lineage lineage, QualifiedName table, CheckConstraint check) {
    return hasOwn(lineage, table, check)
        || lineage.inheritedChecks(table).stream()
            .anyMatch(other -> other.name().equals(check.name()));
  }

  private static boolean hasOwn(Lineage lineage, QualifiedName table, CheckConstraint check) {
    return lineage.table(table).stream()
        .flatMap(own -> own.checkConstraints().stream())
        .anyMatch(other -> other.name().equals(check.name()));
  }
}
