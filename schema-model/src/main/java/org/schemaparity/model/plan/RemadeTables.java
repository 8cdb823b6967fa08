package org.schemaparity.model.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.schemaparity.model.Column;
import org.schemaparity.model.Database;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Table;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.Pair;

/**
 * The tables that are made again and get the rows of their former selves, because PostgreSQL does
 * not alter them so: those that are to be divided into partitions otherwise, those of which the
 * order of columns is asked for and another, and those that are only to inherit a column that was
 * their own; and the tables that are made of them.
 *
 * @param byName the tables on either side, the parents before their partitions
 */
record RemadeTables(Map<QualifiedName, Pair<Table>> byName) {
  /**
   * @param databases the two sides, both under the new names
   */
  static RemadeTables of(Pair<Database> databases, List<Change> changes) {
    Pair<Lineage> lineages = databases.map(Lineage::new);
    RemadeTables remade = new RemadeTables(new LinkedHashMap<>());
    for (Change change : changes) {
      if (change instanceof Change.Altered altered
          && altered.path().kind() == ObjectKind.TABLE
          && (altered.attribute().equals("partitionKey") || MemberOrder.ofColumnsStays(altered))) {
        remade.add(lineages, altered.objects().map(Table.class::cast));
      } else if (change instanceof Change.Dropped dropped
          && dropped.object() instanceof Column column
          && isInherited(lineages, dropped.path().relation(), column)) {
        QualifiedName table = dropped.path().relation();
        remade.add(lineages, lineages.map(side -> side.table(table).orElseThrow()));
      }
    }
    return remade;
  }

  /**
   * Whether a child table's own column is not to be its own, but still there. One that only differs
   * from its parent's need not be the child's own.
   */
  private static boolean isInherited(Pair<Lineage> lineages, QualifiedName table, Column column) {
    return lineages.from().table(table).isPresent()
        && lineages.to().inheritsOnly(table)
        && lineages.to().inherited(table, column.name()).isPresent()
        && lineages
            .from()
            .inherited(table, column.name())
            .filter(other -> !other.equals(column))
            .isEmpty();
  }

  boolean has(QualifiedName table) {
    return byName.containsKey(table);
  }

  private void add(Pair<Lineage> lineages, Pair<Table> tables) {
    byName.put(tables.to().name(), tables);
    for (Table partition : lineages.from().descendants(tables.to().name())) {
      if (lineages
          .to()
          .parents(partition.name())
          .equals(lineages.from().parents(partition.name()))) {
        lineages
            .to()
            .table(partition.name())
            .ifPresent(to -> byName.put(partition.name(), new Pair<>(partition, to)));
      }
    }
  }
}
