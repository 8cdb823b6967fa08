package org.schemaparity.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.schemaparity.check.Finding;
import org.schemaparity.check.Severity;
import org.schemaparity.check.SourceReport;
import org.schemaparity.check.source.Source;
import org.schemaparity.cli.Version;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.plan.ColumnOperation;
import org.schemaparity.model.plan.Hazard;
import org.schemaparity.model.plan.Step;
import org.schemaparity.model.render.SqlRenderer;

/**
 * For programs. The forms are those of {@code check.schema.json} and {@code diff.schema.json}
 * beside this class; a change that a reader of the former form could not bear raises {@link
 * #FORMAT_VERSION}.
 */
final class JsonReport {
  private static final int FORMAT_VERSION = 1;
  private static final SqlRenderer RENDERER = new SqlRenderer("");

  private JsonReport() {}

  static String check(SourceReport report) {
    Map<String, Object> object = head();
    object.put("expected", source(report.sources().to()));
    object.put("actual", source(report.sources().from()));
    object.put("parity", report.holds());
    object.put("findings", report.findings().stream().map(JsonReport::finding).toList());
    object.put("mending", statements(report));
    object.put("notes", report.notes());
    return Json.write(object);
  }

  static String diff(SourceReport report) {
    Map<String, Object> object = head();
    object.put("from", source(report.sources().from()));
    object.put("to", source(report.sources().to()));
    object.put("equal", report.holds());
    List<Object> changes = new ArrayList<>();
    for (int i = 0; i < report.changes().size(); i++) {
      changes.add(change(report.changes().get(i), report.findings().get(i)));
    }
    object.put("changes", changes);
    object.put("statements", statements(report));
    object.put("notes", report.notes());
    return Json.write(object);
  }

  private static Map<String, Object> head() {
    return Json.object(
        "formatVersion",
        FORMAT_VERSION,
        "tool",
        Json.object("name", "schema-parity", "version", Version.text()));
  }

  private static Map<String, Object> source(Source source) {
    return Json.object("name", source.name());
  }

  private static Map<String, Object> finding(Finding finding) {
    return Json.object(
        "severity",
        severity(finding.severity()),
        "kind",
        finding.kind(),
        "name",
        finding.name(),
        "group",
        finding.group(),
        "attribute",
        finding.attribute(),
        "summary",
        finding.summary(),
        "expected",
        finding.expected(),
        "actual",
        finding.actual(),
        "mendingSql",
        finding.mendingSql());
  }

  /** The words of the finding that the change is, but with both names of what was renamed. */
  private static Map<String, Object> change(Change change, Finding finding) {
    return Json.object(
        "change",
        change.getClass().getSimpleName().toLowerCase(Locale.ROOT),
        "severity",
        severity(finding.severity()),
        "kind",
        finding.kind(),
        "path",
        change.path().names(),
        "attribute",
        finding.attribute(),
        "from",
        finding.actual(),
        "to",
        finding.expected());
  }

  private static List<Object> statements(SourceReport report) {
    List<Object> statements = new ArrayList<>();
    for (Step step : report.plan().steps()) {
      statements.add(
          Json.object(
              "kind",
              step.operation() instanceof ColumnOperation.Backfill ? "backfill" : "statement",
              "sql",
              RENDERER.statement(step.operation()),
              "hazards",
              step.hazards().stream().map(JsonReport::hazard).toList()));
    }
    return statements;
  }

  private static Object hazard(Hazard hazard) {
    return Json.object("kind", words(hazard.kind()), "text", hazard.text());
  }

  static String severity(Severity severity) {
    return words(severity);
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
