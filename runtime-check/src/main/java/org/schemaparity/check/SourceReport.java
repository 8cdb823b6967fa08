package org.schemaparity.check;

import java.util.ArrayList;
import java.util.List;
import org.schemaparity.check.build.Workshop;
import org.schemaparity.check.source.Reading;
import org.schemaparity.check.source.Source;
import org.schemaparity.model.Database;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.plan.Plan;

/** What a check of two sources found; of each pair, what there is comes first. */
public final class SourceReport {
  /** So that every name is qualified, whatever the search path of whoever mends. */
  private static final String NO_DEFAULT_SCHEMA = "";

  private final Pair<Source> sources;
  private final Pair<Database> databases;
  private final List<Change> changes;
  private final List<Finding> findings;
  private final Plan plan;
  private final List<String> notes;

  private SourceReport(
      Pair<Source> sources,
      Pair<Database> databases,
      List<Change> changes,
      List<Finding> findings,
      Plan plan,
      List<String> notes) {
    this.sources = sources;
    this.databases = databases;
    this.changes = List.copyOf(changes);
    this.findings = List.copyOf(findings);
    this.plan = plan;
    this.notes = List.copyOf(notes);
  }

  static SourceReport of(
      Pair<Source> sources, Pair<Reading> readings, Workshop workshop, Ignored ignored) {
    Database actual = readings.from().kept();
    Database model = readings.to().said();
    Comparison comparison = new Comparison(workshop, actual, NO_DEFAULT_SCHEMA, ignored);
    List<Change> changes = comparison.changes(readings.to().kept());
    return new SourceReport(
        sources,
        readings.map(Reading::kept),
        changes,
        comparison.findings(Claim.SOURCES_AGREE, model, changes, "models"),
        new Mending(actual, model, NO_DEFAULT_SCHEMA).plan(changes),
        comparison.notes(readings.to().kept()));
  }

  /** {@return this report with {@code more} notes behind its own} */
  SourceReport withNotes(List<String> more) {
    List<String> all = new ArrayList<>(notes);
    all.addAll(more);
    return new SourceReport(sources, databases, changes, findings, plan, all);
  }

  /** {@return whether the two say the same} */
  public boolean holds() {
    return changes.isEmpty();
  }

  /** {@return what was compared} */
  public Pair<Source> sources() {
    return sources;
  }

  /** {@return both sides as PostgreSQL keeps them} */
  public Pair<Database> databases() {
    return databases;
  }

  /** {@return what differs} */
  public List<Change> changes() {
    return changes;
  }

  /** {@return what differs, in words: one finding for each change, in the same order} */
  public List<Finding> findings() {
    return findings;
  }

  /** {@return what makes what there is into what it should be, in an order that applies} */
  public Plan plan() {
    return plan;
  }

  /** {@return what is worth knowing and no difference, each a sentence} */
  public List<String> notes() {
    return notes;
  }
}
