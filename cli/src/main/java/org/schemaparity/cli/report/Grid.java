package org.schemaparity.cli.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.schemaparity.model.QualifiedName;

/** Where tables are drawn: in rows and columns, with room between them for lines. */
final class Grid {
  /** How wide a table is. */
  static final int WIDTH = 230;

  /** How much room there is between two columns, and before the first and behind the last one. */
  static final int GUTTER = 60;

  /** How much room there is above each row, and below the last one. */
  static final int CORRIDOR = 36;

  private static final int MOST_COLUMNS = 4;

  private final Map<QualifiedName, Box> boxes = new HashMap<>();
  private final int columns;
  private final int height;

  /** Where a table is drawn; {@code column} counts from 0. */
  record Box(int column, int x, int y, int height) {
    int leftGutter() {
      return x - GUTTER / 2;
    }

    int rightGutter() {
      return x + WIDTH + GUTTER / 2;
    }

    int corridor() {
      return y - CORRIDOR / 2;
    }
  }

  /**
   * @param tables the tables in the order in which they fill the rows
   * @param heights how high each is
   */
  Grid(List<QualifiedName> tables, List<Integer> heights) {
    columns = (int) Math.min(MOST_COLUMNS, Math.ceil(Math.sqrt(tables.size())));
    int y = CORRIDOR;
    for (int first = 0; first < tables.size(); first += columns) {
      int last = Math.min(first + columns, tables.size());
      for (int i = first; i < last; i++) {
        int column = i - first;
        int x = GUTTER + column * (WIDTH + GUTTER);
        boxes.put(tables.get(i), new Box(column, x, y, heights.get(i)));
      }
      y += IntStream.range(first, last).map(heights::get).max().orElse(0) + CORRIDOR;
    }
    height = y;
  }

  int width() {
    return GUTTER + columns * (WIDTH + GUTTER);
  }

  int height() {
    return height;
  }

  boolean has(QualifiedName table) {
    return boxes.containsKey(table);
  }

  Box box(QualifiedName table) {
    return Objects.requireNonNull(boxes.get(table), table::toString);
  }

  /**
   * {@return the path of a line from {@code startY} at one table to {@code endY} at another, which
   * crosses no table}
   *
   * @param shift what keeps it apart from other lines
   */
  String path(Box from, int startY, Box to, int endY, int shift) {
    boolean right = to.column() > from.column();
    int exit = (right ? from.rightGutter() : from.leftGutter()) + shift;
    int entry = (to.column() < from.column() ? to.rightGutter() : to.leftGutter()) + shift;
    int startX = right ? from.x() + WIDTH : from.x();
    int endX = to.column() < from.column() ? to.x() + WIDTH : to.x();
    String between = exit == entry ? "" : "V%s H%s ".formatted(to.corridor() + shift, entry);
    return "M%s %s H%s %sV%s H%s".formatted(startX, startY, exit, between, endY, endX);
  }
}
