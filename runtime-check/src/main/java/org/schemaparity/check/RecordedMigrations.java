package org.schemaparity.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;
import org.schemaparity.check.migrate.ResolvedMigration;
import org.schemaparity.model.snapshot.RecordedMigration;

/**
 * Compares the migrations that a snapshot accounts for with those that Flyway finds; newer ones are
 * no finding.
 */
final class RecordedMigrations {
  private RecordedMigrations() {}

  static List<Finding> findings(List<RecordedMigration> recorded, List<ResolvedMigration> found) {
    // Versions compare as Flyway compares them: 1.0 is 1.
    Map<MigrationVersion, ResolvedMigration> byVersion = new HashMap<>();
    found.forEach(
        migration -> byVersion.put(MigrationVersion.fromVersion(migration.version()), migration));
    List<Finding> findings = new ArrayList<>();
    for (RecordedMigration record : recorded) {
      ResolvedMigration migration = byVersion.get(MigrationVersion.fromVersion(record.version()));
      if (migration == null) {
        findings.add(missing(record));
      } else {
        changedChecksum(record, migration).ifPresent(findings::add);
        changedDescription(record, migration).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Finding missing(RecordedMigration record) {
    return finding(
        "V" + record.version() + " (" + record.description() + ")",
        "presence",
        "recorded in the snapshot, but Flyway does not find it",
        "there",
        "none",
        "Restore the file.");
  }

  private static Optional<Finding> changedChecksum(
      RecordedMigration record, ResolvedMigration migration) {
    return migration
        .checksum()
        .filter(checksum -> checksum != record.checksum())
        .map(
            checksum ->
                finding(
                    migration.script(),
                    "checksum",
                    "changed after it was recorded in the snapshot",
                    "checksum " + record.checksum(),
                    "checksum " + checksum,
                    "Restore the file as it was, and put the change into a new migration."));
  }

  private static Optional<Finding> changedDescription(
      RecordedMigration record, ResolvedMigration migration) {
    return record.description().equals(migration.description())
        ? Optional.empty()
        : Optional.of(
            finding(
                migration.script(),
                "description",
                "renamed after it was recorded in the snapshot",
                "\"" + record.description() + "\"",
                "\"" + migration.description() + "\"",
                "Give the file its former name."));
  }

  private static Finding finding(
      String name,
      String attribute,
      String summary,
      String expected,
      String actual,
      String mending) {
    return new Finding(
        Claim.APPLIED_MIGRATIONS_UNCHANGED,
        Severity.BEHAVIOUR,
        "migration",
        name,
        "migrations",
        attribute,
        summary,
        expected,
        actual,
        mending,
        List.of());
  }
}
