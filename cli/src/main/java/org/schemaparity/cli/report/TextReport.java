package org.schemaparity.cli.report;

import org.schemaparity.check.Finding;
import org.schemaparity.check.SourceReport;
import org.schemaparity.check.source.Source;
import org.schemaparity.model.diff.Pair;

/** For people at a terminal: what differs, table by table, and the SQL that mends it. */
final class TextReport {
  private final Colours colours;
  private final StringBuilder text = new StringBuilder();

  private TextReport(Colours colours) {
    this.colours = colours;
  }

  static String write(SourceReport report, Colours colours) {
    TextReport writer = new TextReport(colours);
    Pair<String> names = report.sources().map(Source::name);
    if (report.holds()) {
      writer.line(
          colours.good("In parity:")
              + " %s and %s say the same.".formatted(names.from(), names.to()));
    } else {
      writer.drift(report, names);
    }
    return writer.text.toString();
  }

  private void drift(SourceReport report, Pair<String> names) {
    line("Expected: " + names.to());
    line("Actual:   " + names.from());
    line("");
    line(colours.title(Groups.count(report.findings())));
    for (Groups.Group group : Groups.of(report.findings())) {
      line("");
      line(colours.title(group.name()));
      group.findings().forEach(this::finding);
    }
    line("");
    line(colours.title("To mend it, in this order:"));
    line("");
    text.append(MendingScript.of(report).replaceAll("(?m)^(?=.)", "  "));
  }

  private void finding(Finding finding) {
    line(
        "  %s %s %s: %s"
            .formatted(
                colours.severity(finding.severity(), "[" + finding.severity().words() + "]"),
                finding.kind(),
                finding.name(),
                finding.summary()));
    side("expected", finding.expected());
    side("actual", finding.actual());
  }

  private void side(String name, String value) {
    String indented = value.strip().replace("\n", "\n                ");
    line("      %-9s %s".formatted(name + ":", indented));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
