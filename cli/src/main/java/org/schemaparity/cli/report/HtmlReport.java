package org.schemaparity.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.schemaparity.check.Finding;
import org.schemaparity.check.SourceReport;
import org.schemaparity.cli.Version;
import org.schemaparity.model.diff.Pair;

/** For people with a browser: one page that needs no other file, on a phone and in print too. */
final class HtmlReport {
  private final StringBuilder html = new StringBuilder();

  private HtmlReport() {}

  static String write(SourceReport report) {
    HtmlReport page = new HtmlReport();
    page.head(report);
    if (!report.holds()) {
      page.diagram(Drift.of(report));
      Groups.of(report.findings()).forEach(page::group);
      page.line("<h2>To mend it, in this order</h2>");
      page.line("<pre class=\"sql\">" + Markup.escape(MendingScript.of(report)) + "</pre>");
    }
    page.notes(report);
    page.line("<footer>schema-parity " + Markup.escape(Version.text()) + "</footer>");
    page.line("</main></body></html>");
    return page.html.toString();
  }

  private void head(SourceReport report) {
    Pair<String> names = report.sources().map(source -> Markup.escape(source.name()));
    String title = report.holds() ? "In parity" : Groups.count(report.findings());
    line("<!DOCTYPE html>");
    line("<html lang=\"en\"><head><meta charset=\"utf-8\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    line("<meta name=\"color-scheme\" content=\"light dark\">");
    line("<title>Schema Parity: " + Markup.escape(title) + "</title>");
    line("<style>");
    html.append(style());
    line("</style></head><body><main>");
    line(
        "<h1 class=\"%s\">%s</h1>"
            .formatted(report.holds() ? "good" : "bad", Markup.escape(title)));
    line(
        "<dl class=\"sides\"><dt>Expected</dt><dd>%s</dd><dt>Actual</dt><dd>%s</dd></dl>"
            .formatted(names.to(), names.from()));
  }

  private void diagram(Drift drift) {
    String drawing = Diagram.of(drift);
    if (drawing.isEmpty()) {
      return;
    }
    line("<figure><div class=\"scroll\">");
    html.append(drawing);
    line(
        "</div><figcaption>+ missing, \u2212 not expected, ~ changed; lines lead from foreign keys to a dot at their tables.");
    int leftOut = Diagram.leftOut(drift);
    line(leftOut == 0 ? "" : "There is no room for %s more tables.".formatted(leftOut));
    line("</figcaption></figure>");
  }

  private void group(Groups.Group group) {
    line("<section><h2>" + Markup.escape(group.name()) + "</h2>");
    group.findings().forEach(this::finding);
    line("</section>");
  }

  private void finding(Finding finding) {
    line(
        "<article><p><span class=\"badge %s\">%s</span> %s <b>%s</b>: %s</p>"
            .formatted(
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.severity().words(),
                Markup.escape(finding.kind()),
                Markup.escape(finding.name()),
                Markup.escape(finding.summary())));
    line(
        "<dl><dt>expected</dt><dd><pre>%s</pre></dd><dt>actual</dt><dd><pre>%s</pre></dd></dl></article>"
            .formatted(Markup.escape(finding.expected()), Markup.escape(finding.actual())));
  }

  private void notes(SourceReport report) {
    if (!report.notes().isEmpty()) {
      line("<h2>Notes</h2><ul>");
      report.notes().forEach(note -> line("<li>" + Markup.escape(note) + "</li>"));
      line("</ul>");
    }
  }

  private void line(String line) {
    html.append(line).append('\n');
  }

  private static String style() {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("report.css is not on the class path.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
