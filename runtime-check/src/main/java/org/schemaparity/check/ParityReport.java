package org.schemaparity.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a check found.
 *
 * @param findings the findings, claim by claim and table by table
 * @param notes what is worth knowing and no claim against anything, each a sentence
 */
public record ParityReport(List<Finding> findings, List<String> notes) {
  public ParityReport {
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }

  /** {@return whether every claim holds} */
  public boolean holds() {
    return findings.isEmpty();
  }

  /** {@return the findings against {@code claim}} */
  public List<Finding> findings(Claim claim) {
    return findings.stream().filter(finding -> finding.claim() == claim).toList();
  }

  /** {@return the report for people, claim by claim} */
  public String text() {
    return Stream.concat(
            Claim.ofParity().stream().map(this::text), notes.stream().map(note -> "[note] " + note))
        .collect(Collectors.joining("\n"));
  }

  /** {@return the part of the report that is about {@code claim}, grouped by table} */
  public String text(Claim claim) {
    List<Finding> against = findings(claim);
    if (against.isEmpty()) {
      return "[ok] " + claim.words();
    }
    Map<String, List<Finding>> groups =
        against.stream()
            .collect(
                Collectors.groupingBy(Finding::group, LinkedHashMap::new, Collectors.toList()));
    StringBuilder text = new StringBuilder("[FAILED] " + claim.failure());
    groups.forEach(
        (group, members) -> {
          text.append("\n  ").append(group);
          members.forEach(finding -> text.append("\n    ").append(indented(finding)));
        });
    return text.append(claim.advice().isEmpty() ? "" : "\n  " + claim.advice()).toString();
  }

  /**
   * Does nothing if every claim holds.
   *
   * @throws AssertionError with the report's text otherwise
   */
  public void assertHolds() {
    if (!holds()) {
      throw new AssertionError(text());
    }
  }

  /**
   * Does nothing if {@code claim} holds.
   *
   * @throws AssertionError with the claim's part of the report otherwise
   */
  public void assertHolds(Claim claim) {
    if (!findings(claim).isEmpty()) {
      throw new AssertionError(text(claim));
    }
  }

  private static String indented(Finding finding) {
    return finding.toString().replace("\n", "\n    ");
  }
}
