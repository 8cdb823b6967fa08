package org.schemaparity.model.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.schemaparity.model.Database;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.Pair;

/**
 * The order of changes in which a table comes after those that it has columns from, and goes before
 * them. Other changes keep their places.
 */
final class FamilyOrder {
  private FamilyOrder() {}

  /**
   * @param databases the two sides, both under the new names
   */
  static List<Change> of(Pair<Database> databases, List<Change> changes) {
    Pair<Lineage> lineages = databases.map(Lineage::new);
    List<Change> ordered = new ArrayList<>(changes);
    order(
        ordered,
        change -> change.path().kind() == ObjectKind.TABLE && change instanceof Change.Created,
        change -> lineages.to().depth(change.path().relation()));
    order(
        ordered,
        change -> change.path().kind() == ObjectKind.TABLE && change instanceof Change.Dropped,
        change -> -lineages.from().depth(change.path().relation()));
    order(
        ordered,
        change -> change.path().kind().isTableElement(),
        change -> lineages.to().depth(change.path().relation()));
    return ordered;
  }

  private static void order(
      List<Change> changes, Predicate<Change> reordered, ToIntFunction<Change> rank) {
    List<Integer> places = new ArrayList<>();
    List<Change> sorted = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      if (reordered.test(changes.get(i))) {
        places.add(i);
        sorted.add(changes.get(i));
      }
    }
    sorted.sort(Comparator.comparingInt(rank));
    for (int i = 0; i < places.size(); i++) {
      changes.set(places.get(i), sorted.get(i));
    }
  }
}
