package org.schemaparity.check;

import java.util.List;
import org.schemaparity.check.build.Workshop;
import org.schemaparity.model.Database;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.diff.Change;

/**
 * Compares what models say with what the migrations made.
 *
 * @param workshop where models are made, to have them in PostgreSQL's own words
 * @param actual what the migrations made
 * @param defaultSchema the raw name of the schema whose objects need no qualifying in SQL
 * @param ignored what is passed over
 */
record Comparison(Workshop workshop, Database actual, String defaultSchema, Ignored ignored) {
  /** How many of those that are left out are named. */
  private static final int NAMED = 5;

  /**
   * {@return what differs from {@code model}}
   *
   * @param model what the migrations should make
   * @param expected the same as PostgreSQL keeps it
   * @param saidBy who says so, such as {@code "the records"}
   */
  List<Finding> findings(Claim claim, Database model, Database expected, String saidBy) {
    return findings(claim, model, changes(expected), saidBy);
  }

  /** {@return what leads from what the migrations made to {@code expected}} */
  List<Change> changes(Database expected) {
    return workshop.changes(actual, expected).stream()
        .filter(change -> !ignored.covers(change))
        .toList();
  }

  /** {@return a note on what was not compared because nobody expects it, if there is any} */
  List<String> notes(Database expected) {
    List<String> partitions =
        workshop.partitionsMadeAtRunTime(actual, expected).stream()
            .sorted()
            .map(QualifiedName::toString)
            .toList();
    if (partitions.isEmpty()) {
      return List.of();
    }
    int more = partitions.size() - NAMED;
    return List.of(
        "Partitions of tables for which none is expected are taken for made at run time and are compared only on request: %s%s."
            .formatted(
                String.join(", ", partitions.subList(0, Math.min(NAMED, partitions.size()))),
                more > 0 ? " and " + more + " more" : ""));
  }

  /** {@return {@code changes} as findings} */
  List<Finding> findings(Claim claim, Database model, List<Change> changes, String saidBy) {
    Mending mending = new Mending(actual, model, defaultSchema);
    return changes.stream()
        .map(
            change -> {
              // Where the snapshot is wrong, the database is not what needs mending.
              boolean mendable = claim != Claim.SNAPSHOT_MATCHES;
              return FindingWriter.finding(
                  claim, saidBy, change, mendable ? mending.statements(change) : List.of());
            })
        .toList();
  }
}
