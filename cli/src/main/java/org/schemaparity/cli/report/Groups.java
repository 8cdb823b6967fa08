package org.schemaparity.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.schemaparity.check.Finding;
import org.schemaparity.check.Severity;

/** Findings that belong together, such as those about a table and its parts. */
final class Groups {
  private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity);

  private Groups() {}

  /**
   * A group.
   *
   * @param name such as {@code "table public.loans"}
   * @param findings the findings, the worst first
   */
  record Group(String name, List<Finding> findings) {
    Severity worst() {
      return findings.get(0).severity();
    }
  }

  /** {@return the groups, those with the worst findings first} */
  static List<Group> of(List<Finding> findings) {
    Map<String, List<Finding>> byName =
        findings.stream()
            .collect(
                Collectors.groupingBy(Finding::group, LinkedHashMap::new, Collectors.toList()));
    List<Group> groups = new ArrayList<>();
    byName.forEach(
        (name, members) ->
            groups.add(new Group(name, members.stream().sorted(WORST_FIRST).toList())));
    groups.sort(Comparator.comparing(Group::worst));
    return groups;
  }

  /** {@return how many there are, such as {@code "2 differences: 1 behaviour, 1 naming only"}} */
  static String count(List<Finding> findings) {
    String bySeverity =
        findings.stream()
            .map(Finding::severity)
            .sorted()
            .collect(
                Collectors.groupingBy(Severity::words, LinkedHashMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .collect(Collectors.joining(", "));
    return "%s difference%s: %s"
        .formatted(findings.size(), findings.size() == 1 ? "" : "s", bySeverity);
  }
}
