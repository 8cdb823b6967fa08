package org.schemaparity.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.schemaparity.model.Column;
import org.schemaparity.model.CompositeAttribute;
import org.schemaparity.model.Database;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.diff.Pair;

/**
 * Compares the order of columns and of a composite type's attributes. It is no drift, because
 * PostgreSQL puts a new column at the end and has no statement that moves one, but {@code SELECT *}
 * and {@code COPY} show it.
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
    Map<QualifiedName, List<String>> orders = orders(sides.from());
    List<String> differing = new ArrayList<>();
    orders(sides.to())
        .forEach(
            (name, columns) -> {
              List<String> order = new ArrayList<>(orders.getOrDefault(name, List.of()));
              List<String> wanted = new ArrayList<>(columns);
              order.retainAll(new HashSet<>(wanted));
              wanted.retainAll(new HashSet<>(order));
              if (!order.equals(wanted)) {
                differing.add("%s %s instead of %s".formatted(name, order, wanted));
              }
            });
    return differing.isEmpty()
        ? List.of()
        : List.of(
            "Columns are in another order in %s than in %s: %s."
                .formatted(names.from(), names.to(), String.join("; ", differing)));
  }

  /** What is in each table and composite type, which share one name space. */
  private static Map<QualifiedName, List<String>> orders(Database database) {
    Map<QualifiedName, List<String>> orders = new LinkedHashMap<>();
    database
        .compositeTypes()
        .forEach(
            type ->
                orders.put(
                    type.name(),
                    type.attributes().stream().map(CompositeAttribute::name).toList()));
    database
        .tables()
        .forEach(
            table -> orders.put(table.name(), table.columns().stream().map(Column::name).toList()));
    return orders;
  }
}
