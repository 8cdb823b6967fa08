package org.schemaparity.cli.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schemaparity.check.Finding;
import org.schemaparity.check.Severity;
import org.schemaparity.check.SourceReport;
import org.schemaparity.cli.Version;

/** SARIF 2.1.0, the Static Analysis Results Interchange Format of OASIS. */
final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private SarifReport() {}

  static String write(SourceReport report) {
    List<String> rules =
        report.findings().stream().map(SarifReport::rule).distinct().sorted().toList();
    List<Object> results = new ArrayList<>();
    for (Finding finding : report.findings()) {
      results.add(result(report, finding, rules));
    }
    Map<String, Object> driver =
        Json.object(
            "name",
            "schema-parity",
            "version",
            Version.text(),
            "rules",
            rules.stream().map(SarifReport::descriptor).toList());
    Map<String, Object> run =
        Json.object(
            "tool",
            Json.object("driver", driver),
            "columnKind",
            "utf16CodeUnits",
            "results",
            results);
    return Json.write(Json.object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
  }

  /**
   * One rule for each attribute of each kind of object, such as {@code column/type}. Some
   * attributes go on with a name of the user's, which makes no rule of its own.
   */
  private static String rule(Finding finding) {
    String attribute = finding.attribute().replaceFirst("(?s)(^index| of) .*", "$1");
    return (finding.kind() + "/" + attribute).replace(' ', '-');
  }

  private static Object descriptor(String rule) {
    String[] kindAndAttribute = rule.replace('-', ' ').split("/", 2);
    return Json.object(
        "id",
        rule,
        "shortDescription",
        Json.object(
            "text",
            "%s: its %s is as expected.".formatted(kindAndAttribute[0], kindAndAttribute[1])));
  }

  private static Object result(SourceReport report, Finding finding, List<String> rules) {
    String rule = rule(finding);
    return Json.object(
        "ruleId",
        rule,
        "ruleIndex",
        rules.indexOf(rule),
        "level",
        level(finding.severity()),
        "message",
        Json.object("text", text(finding)),
        "locations",
        List.of(location(report, finding)),
        "partialFingerprints",
        Json.object("object/v1", rule + ":" + finding.name()));
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case BEHAVIOUR -> "error";
      case PERFORMANCE -> "warning";
      case NAMING -> "note";
    };
  }

  private static String text(Finding finding) {
    return "%s %s: %s. Expected: %s; actual: %s."
        .formatted(
            finding.kind(),
            finding.name(),
            finding.summary(),
            finding.expected(),
            finding.actual());
  }

  /** Services that show results beside files look for the file that is not as it should be. */
  private static Object location(SourceReport report, Finding finding) {
    Map<String, Object> location =
        Json.object(
            "logicalLocations",
            List.of(Json.object("fullyQualifiedName", finding.name(), "kind", finding.kind())));
    Optional<Path> path = report.sources().from().path().or(report.sources().to()::path);
    path.ifPresent(
        file ->
            location.put(
                "physicalLocation",
                Json.object("artifactLocation", Json.object("uri", uri(file)))));
    return location;
  }

  /** A path from the working folder stays one, so that it fits the files of a repository. */
  private static String uri(Path file) {
    Path folder = Path.of("").toAbsolutePath();
    String from = folder.toUri().toString();
    String to = file.toAbsolutePath().normalize().toUri().toString();
    return to.startsWith(from) ? to.substring(from.length()) : to;
  }
}
