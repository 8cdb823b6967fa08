package org.schemaparity.check;

import java.util.List;
import org.schemaparity.check.build.Workshop;
import org.schemaparity.model.Database;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.Diff;

/**
 * Compares what models say with what the migrations made.
 *
 * @param workshop where models are made, to have them in PostgreSQL's own words
 * @param actual what the migrations made
 * @param defaultSchema the raw name of the schema whose objects need no qualifying in SQL
 */
record Comparison(Workshop workshop, Database actual, String defaultSchema) {
  List<Finding> findings(Claim claim, Database model, String saidBy) {
    Database expected = workshop.built(model, saidBy);
    List<Change> changes = Diff.between(actual, expected);
    if (!changes.isEmpty()) {
      // Printed expressions need one more round before equal ones are sure to be printed alike.
      changes = Diff.between(workshop.settled(actual), workshop.settled(expected));
    }
    Mending mending = new Mending(actual, model, defaultSchema);
    return changes.stream()
        .map(change -> FindingWriter.finding(claim, saidBy, change, mending.statements(change)))
        .toList();
  }
}
