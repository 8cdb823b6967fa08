package org.schemaparity.cli.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.schemaparity.model.QualifiedName;

/** Puts tables in an order in which those that foreign keys connect are not far apart. */
final class Neighbourhood {
  private static final Comparator<QualifiedName> BY_TEXT =
      Comparator.comparing(QualifiedName::toString);

  private Neighbourhood() {}

  /** {@return {@code tables}, breadth first from the one with the most neighbours} */
  static List<QualifiedName> order(Set<QualifiedName> tables, Collection<Drift.Edge> edges) {
    Map<QualifiedName, Set<QualifiedName>> neighbours = new HashMap<>();
    for (Drift.Edge edge : edges) {
      if (tables.contains(edge.from()) && tables.contains(edge.to())) {
        neighbours.computeIfAbsent(edge.from(), from -> new TreeSet<>(BY_TEXT)).add(edge.to());
        neighbours.computeIfAbsent(edge.to(), to -> new TreeSet<>(BY_TEXT)).add(edge.from());
      }
    }
    List<QualifiedName> starts = new ArrayList<>(tables);
    starts.sort(
        Comparator.comparingInt(
                (QualifiedName table) -> -neighbours.getOrDefault(table, Set.of()).size())
            .thenComparing(BY_TEXT));
    Set<QualifiedName> ordered = new LinkedHashSet<>();
    for (QualifiedName start : starts) {
      Deque<QualifiedName> queue = new ArrayDeque<>(List.of(start));
      while (!queue.isEmpty()) {
        QualifiedName table = queue.remove();
        if (ordered.add(table)) {
          queue.addAll(neighbours.getOrDefault(table, Set.of()));
        }
      }
    }
    return List.copyOf(ordered);
  }
}
