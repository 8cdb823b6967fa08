package org.schemaparity.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.schemaparity.model.QualifiedName;

/** Draws tables with their columns, and the foreign keys between them, as SVG. */
final class Diagram {
  private static final int MOST_TABLES = 60;
  private static final int MOST_COLUMNS = 14;
  private static final int MOST_CHARACTERS = 30;
  private static final int WIDTH = 230;
  private static final int GAP = 56;
  private static final int LINE = 18;
  private static final int HEAD = 26;

  private final Drift drift;
  private final Map<QualifiedName, Box> boxes = new HashMap<>();

  /** Where a table is drawn. */
  private record Box(int x, int y, int height) {
    int middle() {
      return y + HEAD / 2;
    }
  }

  private Diagram(Drift drift) {
    this.drift = drift;
  }

  /** {@return the drawing; empty where no table drifted} */
  static String of(Drift drift) {
    List<QualifiedName> shown = drift.shown();
    return shown.isEmpty()
        ? ""
        : new Diagram(drift).draw(shown.subList(0, Math.min(MOST_TABLES, shown.size())));
  }

  /** {@return how many tables there is no room for} */
  static int leftOut(Drift drift) {
    return Math.max(0, drift.shown().size() - MOST_TABLES);
  }

  private String draw(List<QualifiedName> tables) {
    int columns = (int) Math.min(4, Math.ceil(Math.sqrt(tables.size())));
    int height = place(tables, columns);
    int width = columns * (WIDTH + GAP) - GAP;
    StringBuilder svg =
        new StringBuilder(
            "<svg class=\"diagram\" role=\"img\" aria-label=\"The tables that drifted and their neighbours\""
                + " viewBox=\"-20 -4 %s %s\" width=\"%1$s\" height=\"%2$s\">\n"
                    .formatted(width + 40, height + 8));
    for (Drift.Edge edge : drift.edges()) {
      if (boxes.containsKey(edge.from()) && boxes.containsKey(edge.to())) {
        svg.append(line(boxes.get(edge.from()), boxes.get(edge.to())));
      }
    }
    tables.forEach(table -> box(svg, table, boxes.get(table)));
    return svg.append("</svg>\n").toString();
  }

  /** Each table goes into the column that is the shortest so far. */
  private int place(List<QualifiedName> tables, int columns) {
    int[] heights = new int[columns];
    for (QualifiedName table : tables) {
      int column = 0;
      for (int i = 1; i < columns; i++) {
        column = heights[i] < heights[column] ? i : column;
      }
      Box box =
          new Box(column * (WIDTH + GAP), heights[column], HEAD + LINE * rows(table).size() + 8);
      boxes.put(table, box);
      heights[column] += box.height() + GAP / 2;
    }
    int highest = 0;
    for (int height : heights) {
      highest = Math.max(highest, height);
    }
    return highest;
  }

  /** A row of a table: a column, or how many of them there is no room for. */
  private record Row(String text, Drift.State state) {}

  /** Where there is no room for all columns, those that drifted go first. */
  private List<Row> rows(QualifiedName table) {
    List<Row> rows = new ArrayList<>();
    drift.columns(table).forEach((name, state) -> rows.add(new Row(name, state)));
    if (rows.size() <= MOST_COLUMNS) {
      return rows;
    }
    List<Row> some = new ArrayList<>(rows);
    some.sort(
        (a, b) -> Boolean.compare(a.state() == Drift.State.SAME, b.state() == Drift.State.SAME));
    List<Row> first = new ArrayList<>(some.subList(0, MOST_COLUMNS - 1));
    first.add(new Row("and %s more".formatted(rows.size() - first.size()), Drift.State.SAME));
    return first;
  }

  private void box(StringBuilder svg, QualifiedName table, Box box) {
    svg.append(
        "<g class=\"%s\"><title>%s</title><rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"5\"/>"
            .formatted(
                css(drift.state(table)),
                Markup.escape(table + ", " + css(drift.state(table))),
                box.x(),
                box.y(),
                WIDTH,
                box.height()));
    text(svg, "head", box.x(), box.y() + 18, table.toString());
    int y = box.y() + HEAD;
    svg.append("<path d=\"M%s %sh%s\"/></g>\n".formatted(box.x(), y, WIDTH));
    for (Row row : rows(table)) {
      y += LINE;
      text(svg, css(row.state()), box.x(), y, sign(row.state()) + row.text());
    }
  }

  private static void text(StringBuilder svg, String css, int x, int y, String text) {
    svg.append(
        "<text class=\"%s\" x=\"%s\" y=\"%s\">%s<title>%s</title></text>\n"
            .formatted(css, x + 10, y, Markup.escape(shortened(text)), Markup.escape(text)));
  }

  /** So that nothing hangs on colours alone. */
  private static String sign(Drift.State state) {
    return switch (state) {
      case SAME -> "";
      case CHANGED -> "~ ";
      case MISSING -> "+ ";
      case EXTRA -> "\u2212 ";
    };
  }

  private static String shortened(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= MOST_CHARACTERS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS - 1)) + "\u2026";
  }

  private static String css(Drift.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  /** From the nearer side of one head to that of the other; a table's own goes around its edge. */
  private static String line(Box from, Box to) {
    boolean right = to.x() > from.x();
    boolean same = to.x() == from.x();
    int startX = right ? from.x() + WIDTH : from.x();
    int endX = right || same ? to.x() : to.x() + WIDTH;
    int bend = right ? GAP / 2 : -GAP / 2;
    int startY = from.middle();
    int endY = from.equals(to) ? to.middle() + LINE : to.middle();
    return "<path class=\"key\" d=\"M%s %sC%s %s %s %s %s %s\"/>\n"
        .formatted(
            startX,
            startY,
            startX + bend,
            startY,
            same ? endX - GAP / 2 : endX - bend,
            endY,
            endX,
            endY);
  }
}
