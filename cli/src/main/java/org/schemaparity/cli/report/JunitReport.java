package org.schemaparity.cli.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schemaparity.check.Finding;
import org.schemaparity.check.SourceReport;
import org.schemaparity.check.source.Source;
import org.schemaparity.model.Database;
import org.schemaparity.model.diff.Pair;

/** The XML of JUnit, which tools that gather test results read: one test case for each table. */
final class JunitReport {
  private JunitReport() {}

  static String write(SourceReport report) {
    List<Groups.Group> groups = Groups.of(report.findings());
    Set<String> passed = tables(report.databases());
    groups.forEach(group -> passed.remove(group.name()));
    Pair<String> names = report.sources().map(Source::name);
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    int tests = passed.size() + groups.size() + 1;
    int failures = groups.size() + (report.holds() ? 0 : 1);
    String counts = "tests=\"%s\" failures=\"%s\" errors=\"0\"".formatted(tests, failures);
    xml.append("<testsuites name=\"schema-parity\" %s>\n".formatted(counts));
    xml.append("  <testsuite name=\"schema-parity\" %s skipped=\"0\">\n".formatted(counts));
    String whole = Markup.escape(names.from() + " and " + names.to() + " say the same");
    xml.append(testCase(whole, report.holds() ? "" : failure(Groups.count(report.findings()), "")));
    groups.forEach(
        group ->
            xml.append(
                testCase(
                    Markup.escape(group.name()),
                    failure(Groups.count(group.findings()), text(group)))));
    passed.forEach(table -> xml.append(testCase(Markup.escape(table), "")));
    return xml.append("  </testsuite>\n</testsuites>\n").toString();
  }

  /** The names that groups of findings about tables have too. */
  private static Set<String> tables(Pair<Database> databases) {
    return Stream.of(databases.from(), databases.to())
        .flatMap(database -> database.tables().stream())
        .map(table -> "table " + table.name())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String testCase(String name, String content) {
    String start = "    <testcase classname=\"schema-parity\" name=\"" + name + "\"";
    return content.isEmpty() ? start + "/>\n" : start + ">\n" + content + "    </testcase>\n";
  }

  private static String failure(String message, String text) {
    return "      <failure message=\"%s\" type=\"drift\">%s</failure>\n"
        .formatted(Markup.escape(message), Markup.escape(text));
  }

  private static String text(Groups.Group group) {
    return group.findings().stream().map(Finding::toString).collect(Collectors.joining("\n"));
  }
}
