package org.schemaparity.benchmarks.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes figures as text. */
public final class Report {
  /** The head of what {@link #raw} writes. */
  public static final String RAW_HEAD =
      "types,tool,run,javac_s,javac_cpu_s,javac_mb,with_tool_s,with_tool_cpu_s,with_tool_mb\n";

  private static final List<String> HEAD =
      List.of(
          "tool",
          "processor",
          "javac, s",
          "with tool, s",
          "time × javac",
          "× floor",
          "CPU × javac",
          "× floor",
          "javac, MB",
          "with tool, MB",
          "memory × javac",
          "× floor");

  private static final String FLOOR = "floor";
  private static final String NOTHING = "-";

  private final Optional<Cost> floor;

  private Report(List<Figures> all) {
    floor =
        all.stream()
            .filter(figures -> figures.tool().name().equals(FLOOR))
            .filter(figures -> figures.failure().isEmpty())
            .map(Figures::ratio)
            .findFirst();
  }

  /**
   * {@return the medians as a table in Markdown, aligned so that it reads as plain text too} What
   * is said in multiples of the floor is a ratio of ratios, because the tools' sources differ.
   */
  public static String table(List<Figures> all) {
    Report report = new Report(all);
    List<List<String>> rows = new ArrayList<>(List.of(HEAD));
    all.forEach(figures -> rows.add(report.row(figures)));
    List<Integer> widths =
        IntStream.range(0, HEAD.size())
            .mapToObj(i -> rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
            .toList();
    rows.add(1, widths.stream().map("-"::repeat).toList());
    Stream<String> lines = rows.stream().map(row -> line(row, widths));
    return Stream.concat(lines, failures(all)).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(List<String> cells, List<Integer> widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> cells.get(i) + " ".repeat(widths.get(i) - cells.get(i).length()))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static Stream<String> failures(List<Figures> all) {
    return all.stream()
        .flatMap(
            figures ->
                figures.failure().stream()
                    .map(reason -> "\n%s failed: %s".formatted(figures.tool().name(), reason)));
  }

  private List<String> row(Figures figures) {
    List<String> cells = new ArrayList<>();
    cells.add(figures.tool().name());
    cells.add(figures.tool().paths().processorJar().orElse(NOTHING));
    if (figures.failure().isPresent()) {
      cells.add("failed");
      cells.addAll(Collections.nCopies(HEAD.size() - cells.size(), NOTHING));
      return cells;
    }
    Cost plain = Cost.median(figures.plain());
    Cost with = Cost.median(figures.processing());
    Cost ratio = figures.ratio();
    cells.add(number("%.2f", plain.wall()));
    cells.add(number("%.2f", with.wall()));
    cells.addAll(ratios(ratio, Cost::wall));
    cells.addAll(ratios(ratio, Cost::cpu));
    cells.add(number("%.0f", plain.memory()));
    cells.add(number("%.0f", with.memory()));
    cells.addAll(ratios(ratio, Cost::memory));
    return cells;
  }

  private List<String> ratios(Cost ratio, ToDoubleFunction<Cost> figure) {
    double multiple = figure.applyAsDouble(ratio);
    return List.of(
        number("%.2f", multiple),
        floor.map(least -> number("%.2f", multiple / figure.applyAsDouble(least))).orElse(NOTHING));
  }

  private static String number(String format, double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, format, value) : NOTHING;
  }

  /** {@return every run as a line of comma-separated values} */
  public static String raw(int types, List<Figures> all) {
    return all.stream()
        .flatMap(
            figures ->
                IntStream.range(0, figures.processing().size())
                    .mapToObj(
                        run ->
                            "%d,%s,%d,%s,%s\n"
                                .formatted(
                                    types,
                                    figures.tool().name(),
                                    run + 1,
                                    raw(figures.plain().get(run)),
                                    raw(figures.processing().get(run)))))
        .collect(Collectors.joining());
  }

  private static String raw(Cost cost) {
    return String.format(Locale.ROOT, "%.3f,%.2f,%.1f", cost.wall(), cost.cpu(), cost.memory());
  }
}
