package org.schemaparity.cli.imports;

import java.util.List;
import java.util.Map;
import org.schemaparity.cli.imports.records.Loss;

/** Writes the report that lies beside the records. */
final class ReportText {
  private ReportText() {}

  /**
   * {@return the report}
   *
   * @param lost what is left out, and nobody asked for that
   * @param ignored what is left out because a rule covers it
   */
  static String of(
      String source,
      String packageName,
      Map<String, Integer> counts,
      List<Loss> lost,
      List<Loss> ignored) {
    StringBuilder report =
        new StringBuilder("Imported from %s into %s:\n\n".formatted(source, packageName));
    counts.forEach((kind, count) -> report.append("%8d %s\n".formatted(count, kind)));
    if (lost.isEmpty() && ignored.isEmpty()) {
      return report.append("\nNothing was left out.\n").toString();
    }
    add(report, "Left out, because annotations have no words for it", lost);
    add(report, "Left out, as --ignore says", ignored);
    return report.toString();
  }

  private static void add(StringBuilder report, String title, List<Loss> losses) {
    if (losses.isEmpty()) {
      return;
    }
    report.append("\n%s:\n\n".formatted(title));
    losses.forEach(
        loss ->
            report.append(
                "  %s\n    --ignore '%s'\n"
                    .formatted(loss.text().replaceAll("\\s+", " ").strip(), loss.rule())));
  }
}
