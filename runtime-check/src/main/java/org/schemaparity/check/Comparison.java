package org.schemaparity.check;

import java.util.List;
import org.schemaparity.check.build.Workshop;
import org.schemaparity.model.Database;

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
    Mending mending = new Mending(actual, model, defaultSchema);
    return workshop.changes(actual, expected).stream()
        .map(
            change -> {
              // Where the snapshot is wrong, the database is not what needs mending.
              boolean mendable = claim == Claim.MIGRATIONS_MATCH_RECORDS;
              return FindingWriter.finding(
                  claim, saidBy, change, mendable ? mending.statements(change) : List.of());
            })
        .toList();
  }
}
