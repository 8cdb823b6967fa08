package org.schemaparity.processor.pending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schemaparity.model.Database;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.Diff;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.diff.Renames;
import org.schemaparity.model.plan.Plan;
import org.schemaparity.model.plan.Planner;
import org.schemaparity.model.render.MigrationScript;
import org.schemaparity.model.render.RenameHints;
import org.schemaparity.model.render.Words;
import org.schemaparity.model.snapshot.RecordedMigration;
import org.schemaparity.model.snapshot.Snapshot;
import org.schemaparity.model.snapshot.SnapshotText;

/** Finds what is pending. */
public final class Proposer {
  private final Committed committed;
  private final Pair<Database> databases;
  private final String defaultSchema;

  /**
   * A proposer of what leads from what is committed to {@code records}.
   *
   * @param defaultSchema the schema whose objects are written without it
   */
  public Proposer(Committed committed, Database records, String defaultSchema) {
    this.committed = committed;
    this.databases = new Pair<>(committed.snapshot().database(), records);
    this.defaultSchema = defaultSchema;
  }

  /**
   * {@return what is pending, if anything}
   *
   * @param renames the renames that the records declare
   * @param description what the migration does, if the user says it
   */
  public Optional<Proposal> propose(Renames renames, Optional<String> description) {
    List<Change> changes = Diff.between(databases.from(), databases.to(), renames);
    List<String> history = changedHistory();
    if (changes.isEmpty() && history.isEmpty()) {
      return Optional.empty();
    }
    List<RecordedMigration> migrations =
        new ArrayList<>(committed.migrations().stream().map(MigrationFile::recorded).toList());
    List<String> reasons =
        Stream.concat(changes.stream().map(Words::of), history.stream()).toList();
    Optional<MigrationFile> written = changes.isEmpty() ? Optional.empty() : written();
    boolean first =
        committed.snapshot().equals(Snapshot.empty()) && !migrations.isEmpty() && written.isEmpty();
    if (changes.isEmpty() || written.isPresent() || first) {
      return Optional.of(
          new Proposal(
              reasons,
              List.of(),
              first,
              Optional.empty(),
              written.map(MigrationFile::path),
              new Snapshot(migrations, databases.to())));
    }
    String words = description.map(Slug::of).orElseGet(() -> describe(changes));
    Pair<String> fingerprints = databases.map(SnapshotText::fingerprint);
    String migration =
        new MigrationScript(defaultSchema)
            .migration(Planner.plan(databases, changes), fingerprints);
    Version version = nextVersion();
    migrations.add(
        new RecordedMigration(
            version.dotted(), words.replace('_', ' '), FlywayChecksum.of(migration)));
    Proposal.Scripts scripts =
        new Proposal.Scripts(version.text() + "__" + words, migration, undo(changes, fingerprints));
    return Optional.of(
        new Proposal(
            reasons,
            RenameHints.of(changes),
            false,
            Optional.of(scripts),
            Optional.empty(),
            new Snapshot(migrations, databases.to())));
  }

  private String describe(List<Change> changes) {
    return databases.from().equals(Database.empty()) ? "create_schema" : Slug.of(changes);
  }

  private String undo(List<Change> changes, Pair<String> fingerprints) {
    Plan plan = Planner.plan(databases.to(), databases.from(), Renames.takingBack(changes));
    return new MigrationScript(defaultSchema)
        .undo(plan, new Pair<>(fingerprints.to(), fingerprints.from()));
  }

  /** The newest migration, when the snapshot does not record it yet and it leads to the records. */
  private Optional<MigrationFile> written() {
    return committed.migrations().stream()
        .reduce((earlier, later) -> later)
        .filter(newest -> recorded(newest.version()).isEmpty())
        .filter(
            newest ->
                newest
                    .target()
                    .filter(target -> target.equals(SnapshotText.fingerprint(databases.to())))
                    .isPresent());
  }

  private Version nextVersion() {
    return Stream.concat(
            committed.migrations().stream().map(MigrationFile::version),
            committed.snapshot().migrations().stream()
                .map(RecordedMigration::version)
                .filter(Version::isValid)
                .map(Version::new))
        // Of two equal versions the one in the folder, whose style is to be kept.
        .sorted(Comparator.<Version>reverseOrder())
        .findFirst()
        .map(Version::next)
        .orElse(new Version("1"));
  }

  private List<String> changedHistory() {
    List<String> reasons = new ArrayList<>();
    for (RecordedMigration recorded : committed.snapshot().migrations()) {
      Optional<MigrationFile> file =
          committed.migrations().stream()
              .filter(migration -> isSame(recorded, migration.version()))
              .findFirst();
      if (file.isEmpty()) {
        reasons.add("migration %s is recorded and its file is gone".formatted(recorded.version()));
      } else if (file.get().recorded().checksum() != recorded.checksum()) {
        reasons.add("migration %s was changed after it was recorded".formatted(recorded.version()));
      }
    }
    return reasons;
  }

  private Optional<RecordedMigration> recorded(Version version) {
    return committed.snapshot().migrations().stream()
        .filter(recorded -> isSame(recorded, version))
        .findFirst();
  }

  private static boolean isSame(RecordedMigration recorded, Version version) {
    return Version.isValid(recorded.version())
        && new Version(recorded.version()).compareTo(version) == 0;
  }
}
