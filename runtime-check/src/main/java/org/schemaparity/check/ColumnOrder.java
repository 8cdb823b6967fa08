package org.schemaparity.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.schemaparity.model.Column;
import org.schemaparity.model.Database;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Table;
import org.schemaparity.model.diff.Pair;

/**
 * Compares the order of columns. It is no drift, because PostgreSQL puts a new column at the end
 * and has no statement that moves one, but {@code SELECT *} and {@code COPY} show it.
 */
final class ColumnOrder {
  private ColumnOrder() {}

  /**
   * {@return a note that names the tables whose columns are in another order, if there are any}
   *
   * @param sides what the migrations made, and what was expected
   * @param names what to call the two
   */
  static List<String> notes(Pair<Database> sides, Pair<String> names) {
    Database actual = sides.from();
    Database expected = sides.to();
    Map<QualifiedName, List<String>> orders = new HashMap<>();
    actual.tables().forEach(table -> orders.put(table.name(), columns(table)));
    List<String> differing = new ArrayList<>();
    for (Table table : expected.tables()) {
      List<String> order = new ArrayList<>(orders.getOrDefault(table.name(), List.of()));
      List<String> wanted = new ArrayList<>(columns(table));
      order.retainAll(new HashSet<>(wanted));
      wanted.retainAll(new HashSet<>(order));
      if (!order.equals(wanted)) {
        differing.add("%s %s instead of %s".formatted(table.name(), order, wanted));
      }
    }
    return differing.isEmpty()
        ? List.of()
        : List.of(
            "Columns are in another order in %s than in %s: %s."
                .formatted(names.from(), names.to(), String.join("; ", differing)));
  }

  private static List<String> columns(Table table) {
    return table.columns().stream().map(Column::name).toList();
  }
}
