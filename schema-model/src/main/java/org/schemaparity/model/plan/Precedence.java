package org.schemaparity.model.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.schemaparity.model.mention.Strength;

/**
 * What has to come before what, among things that have an order already: it stays as it is, but for
 * what comes earlier because something else needs it.
 */
final class Precedence {
  private final int size;

  /** By each thing, what comes before it, and how surely. */
  private final List<Map<Integer, Strength>> before = new ArrayList<>();

  /**
   * @param size how many things there are; each is known by its place in the order, from 0
   */
  Precedence(int size) {
    this.size = size;
    for (int i = 0; i < size; i++) {
      before.add(new TreeMap<>());
    }
  }

  void add(int earlier, int later, Strength strength) {
    if (earlier != later) {
      before
          .get(later)
          .merge(earlier, strength, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }
  }

  /**
   * Gives up what is asked for with no more than {@code strength} within a circle.
   *
   * @return whether there was anything to give up
   */
  boolean breakCircles(Strength strength) {
    int[] circle = new Circles().find();
    boolean broken = false;
    for (int i = 0; i < size; i++) {
      int own = circle[i];
      broken |=
          before
              .get(i)
              .entrySet()
              .removeIf(entry -> entry.getValue() == strength && circle[entry.getKey()] == own);
    }
    return broken;
  }

  /** {@return the places of the things in the order in which they come} */
  List<Integer> order() {
    List<Integer> order = new ArrayList<>();
    boolean[] seen = new boolean[size];
    for (int i = 0; i < size; i++) {
      visit(i, seen, order);
    }
    return order;
  }

  private void visit(int place, boolean[] seen, List<Integer> order) {
    if (!seen[place]) {
      seen[place] = true;
      before.get(place).keySet().forEach(earlier -> visit(earlier, seen, order));
      order.add(place);
    }
  }

  /** Tarjan's strongly connected components. */
  private final class Circles {
    private final int[] index = new int[size];
    private final int[] low = new int[size];
    private final int[] circle = new int[size];
    private final Deque<Integer> stack = new ArrayDeque<>();
    private int next = 1;

    /** Two things have the same number if each has to come before the other. */
    int[] find() {
      Arrays.fill(circle, -1);
      for (int i = 0; i < size; i++) {
        if (index[i] == 0) {
          connect(i);
        }
      }
      return circle;
    }

    private void connect(int place) {
      index[place] = next;
      low[place] = next++;
      stack.push(place);
      for (int earlier : before.get(place).keySet()) {
        if (index[earlier] == 0) {
          connect(earlier);
          low[place] = Math.min(low[place], low[earlier]);
        } else if (circle[earlier] < 0) {
          low[place] = Math.min(low[place], index[earlier]);
        }
      }
      if (low[place] == index[place]) {
        int member;
        do {
          member = stack.pop();
          circle[member] = place;
        } while (member != place);
      }
    }
  }
}
