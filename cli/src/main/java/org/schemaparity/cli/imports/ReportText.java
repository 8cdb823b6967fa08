package org.schemaparity.cli.imports;

import java.util.List;
import java.util.Map;

/** Writes the report that lies beside the records. */
final class ReportText {
  private ReportText() {}

  static String of(
      String source, String packageName, Map<String, Integer> counts, List<String> losses) {
    StringBuilder report =
        new StringBuilder("Imported from %s into %s:\n\n".formatted(source, packageName));
    counts.forEach((kind, count) -> report.append("%8d %s\n".formatted(count, kind)));
    if (losses.isEmpty()) {
      return report.append("\nNothing was left out.\n").toString();
    }
    report.append("\nLeft out, because annotations have no words for it:\n\n");
    losses.forEach(
        loss -> report.append("  ").append(loss.replaceAll("\\s+", " ").strip()).append('\n'));
    return report.toString();
  }
}
