package org.schemaparity.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.schemaparity.model.QualifiedName;

/** Draws tables with their columns, and the foreign keys between them, as SVG. */
final class Diagram {
  private static final int MOST_TABLES = 60;
  private static final int MOST_COLUMNS = 14;
  private static final int MOST_CHARACTERS = 30;
  private static final int LINE = 18;
  private static final int HEAD = 26;
  private static final int FOOT = 8;

  /** Lines that share a gutter or corridor keep this far apart. */
  private static final int STEP = 4;

  private static final int LANES = 7;

  private final Drift drift;
  private final Grid grid;
  private final StringBuilder svg = new StringBuilder();

  private Diagram(Drift drift, Grid grid) {
    this.drift = drift;
    this.grid = grid;
  }

  /** {@return the drawing; empty where no table drifted} */
  static String of(Drift drift) {
    List<QualifiedName> shown = drift.shown();
    List<QualifiedName> tables = shown.subList(0, Math.min(MOST_TABLES, shown.size()));
    List<Integer> heights =
        tables.stream().map(table -> HEAD + LINE * rows(drift, table).size() + FOOT).toList();
    return tables.isEmpty() ? "" : new Diagram(drift, new Grid(tables, heights)).draw(tables);
  }

  /** {@return how many tables there is no room for} */
  static int leftOut(Drift drift) {
    return Math.max(0, drift.shown().size() - MOST_TABLES);
  }

  private String draw(List<QualifiedName> tables) {
    svg.append(
        "<svg class=\"diagram\" role=\"img\" aria-label=\"The tables that drifted and their neighbours\""
            + " viewBox=\"0 0 %s %s\" width=\"%1$s\" height=\"%2$s\">\n"
                .formatted(grid.width(), grid.height()));
    int lane = 0;
    for (Drift.Edge edge : drift.edges()) {
      if (grid.has(edge.from()) && grid.has(edge.to())) {
        line(edge, (lane % LANES - LANES / 2) * STEP);
        lane++;
      }
    }
    tables.forEach(table -> table(table, grid.box(table)));
    return svg.append("</svg>\n").toString();
  }

  /** From the column to the head of the table that it refers to, where there is a dot. */
  private void line(Drift.Edge edge, int shift) {
    Grid.Box from = grid.box(edge.from());
    Grid.Box to = grid.box(edge.to());
    List<String> names = rows(drift, edge.from()).stream().map(Row::text).toList();
    int row = names.indexOf(edge.column());
    int startY = from.y() + (row < 0 ? HEAD / 2 : HEAD + LINE * row + LINE - 4);
    int endY = to.y() + HEAD / 2;
    svg.append(
        "<path class=\"key\" d=\"%s\"/><circle cx=\"%s\" cy=\"%s\" r=\"4\"/>\n"
            .formatted(
                grid.path(from, startY, to, endY, shift),
                to.column() < from.column() ? to.x() + Grid.WIDTH : to.x(),
                endY));
  }

  /** A row of a table: a column, or how many of them there is no room for. */
  private record Row(String text, Drift.State state) {}

  /** Where there is no room for all columns, those that drifted go first. */
  private static List<Row> rows(Drift drift, QualifiedName table) {
    List<Row> rows = new ArrayList<>();
    drift.columns(table).forEach((name, state) -> rows.add(new Row(name, state)));
    if (rows.size() <= MOST_COLUMNS) {
      return rows;
    }
    rows.sort(Comparator.comparing(row -> row.state() == Drift.State.SAME));
    List<Row> some = new ArrayList<>(rows.subList(0, MOST_COLUMNS - 1));
    some.add(new Row("and %s more".formatted(rows.size() - some.size()), Drift.State.SAME));
    return some;
  }

  private void table(QualifiedName table, Grid.Box box) {
    svg.append(
        "<g class=\"%s\"><rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"5\"/>"
            .formatted(css(drift.state(table)), box.x(), box.y(), Grid.WIDTH, box.height()));
    svg.append("<path d=\"M%s %sh%s\"/></g>\n".formatted(box.x(), box.y() + HEAD, Grid.WIDTH));
    text("head", box.x(), box.y() + LINE, sign(drift.state(table)) + table);
    int y = box.y() + HEAD;
    for (Row row : rows(drift, table)) {
      y += LINE;
      text(css(row.state()), box.x(), y, sign(row.state()) + row.text());
    }
  }

  private void text(String css, int x, int y, String text) {
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
}
