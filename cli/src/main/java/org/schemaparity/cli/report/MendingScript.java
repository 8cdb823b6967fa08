package org.schemaparity.cli.report;

import java.util.stream.Collectors;
import org.schemaparity.check.Finding;
import org.schemaparity.check.SourceReport;
import org.schemaparity.model.render.MigrationScript;

/** The statements that make what there is into what it should be, to be applied from the top. */
final class MendingScript {
  private static final MigrationScript SCRIPT = new MigrationScript("");

  private MendingScript() {}

  static String of(SourceReport report) {
    String byHand =
        report.findings().stream()
            .filter(finding -> finding.mendingSql().isEmpty())
            .map(MendingScript::byHand)
            .collect(Collectors.joining());
    return SCRIPT.statements(report.plan()) + byHand;
  }

  /** Names may have line ends, which would end a comment. */
  private static String byHand(Finding finding) {
    return "BY HAND: %s %s: %s%s"
        .formatted(finding.kind(), finding.name(), finding.summary(), values(finding))
        .lines()
        .collect(Collectors.joining("\n-- ", "-- ", "\n"));
  }

  /** Whole definitions would bury the statements. */
  private static String values(Finding finding) {
    String values = "; expected: %s; actual: %s".formatted(finding.expected(), finding.actual());
    return values.contains("\n") ? "" : values;
  }
}
