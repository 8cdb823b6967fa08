package org.schemaparity.cli.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.schemaparity.check.SourceReport;
import org.schemaparity.model.Database;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Table;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;

/** What a diagram shows: the tables that drifted, and those that foreign keys connect with them. */
final class Drift {
  /** What became of a table or column. */
  enum State {
    SAME,
    CHANGED,
    MISSING,
    EXTRA
  }

  /**
   * A foreign key between two of the tables.
   *
   * @param from the table that it is in
   * @param column the first of its columns
   * @param to the table that it leads to
   */
  record Edge(QualifiedName from, String column, QualifiedName to) {}

  private final Map<QualifiedName, Table> actual;
  private final Map<QualifiedName, Table> expected;
  private final Map<ObjectPath, State> columns = new LinkedHashMap<>();
  private final Set<QualifiedName> drifted = new HashSet<>();

  private Drift(Pair<Database> databases) {
    actual = tables(databases.from());
    expected = tables(databases.to());
  }

  static Drift of(SourceReport report) {
    Drift drift = new Drift(report.databases());
    report.changes().forEach(drift::add);
    return drift;
  }

  private static Map<QualifiedName, Table> tables(Database database) {
    Comparator<QualifiedName> byText = Comparator.comparing(QualifiedName::toString);
    Map<QualifiedName, Table> tables = new TreeMap<>(byText);
    database.tables().forEach(table -> tables.put(table.name(), table));
    return tables;
  }

  private void add(Change change) {
    ObjectPath path = change.path();
    if (path.names().size() > 1 && isTable(path.relation())) {
      drifted.add(path.relation());
      if (path.kind() == ObjectKind.COLUMN) {
        columns.put(path, state(change));
      }
    }
  }

  private boolean isTable(QualifiedName name) {
    return actual.containsKey(name) || expected.containsKey(name);
  }

  private static State state(Change change) {
    return change instanceof Change.Created
        ? State.MISSING
        : change instanceof Change.Dropped ? State.EXTRA : State.CHANGED;
  }

  /**
   * {@return the drifted tables and their neighbours, those that are connected one behind another}
   */
  List<QualifiedName> shown() {
    Set<QualifiedName> shown = new HashSet<>(drifted);
    for (Edge edge : edges()) {
      if (drifted.contains(edge.from()) || drifted.contains(edge.to())) {
        shown.add(edge.from());
        shown.add(edge.to());
      }
    }
    return Neighbourhood.order(shown, edges());
  }

  /** {@return the foreign keys of either side} */
  Set<Edge> edges() {
    Set<Edge> edges = new LinkedHashSet<>();
    addEdges(edges, expected.values());
    addEdges(edges, actual.values());
    return edges;
  }

  private void addEdges(Set<Edge> edges, Collection<Table> tables) {
    for (Table table : tables) {
      for (ForeignKey key : table.foreignKeys()) {
        if (isTable(key.referencedTable())) {
          edges.add(new Edge(table.name(), key.columns().get(0), key.referencedTable()));
        }
      }
    }
  }

  State state(QualifiedName table) {
    if (!actual.containsKey(table)) {
      return State.MISSING;
    } else if (!expected.containsKey(table)) {
      return State.EXTRA;
    }
    return drifted.contains(table) ? State.CHANGED : State.SAME;
  }

  /** {@return the columns of either side with what became of them} */
  Map<String, State> columns(QualifiedName table) {
    Map<String, State> all = new LinkedHashMap<>();
    for (Map<QualifiedName, Table> side : List.of(expected, actual)) {
      if (side.containsKey(table)) {
        side.get(table)
            .columns()
            .forEach(
                column ->
                    all.put(
                        column.name(),
                        columns.getOrDefault(ObjectPath.column(table, column.name()), State.SAME)));
      }
    }
    return all;
  }
}
