package org.schemaparity.cli.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.schemaparity.model.Database;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.Diff;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.plan.Planner;
import org.schemaparity.model.render.MigrationScript;
import org.schemaparity.model.snapshot.RecordedMigration;
import org.schemaparity.model.snapshot.SnapshotText;
import org.schemaparity.processor.pending.MigrationFile;

/** The first migration, which makes in a new environment what is there in the existing ones. */
final class Baseline {
  /** Its file. */
  static final String NAME = "V1__baseline.sql";

  private static final String HEADER =
      """
      -- What was there when the database was imported. A new environment runs this script. Where the
      -- objects are there already, let Flyway take it for applied, once for each environment:
      --   flyway -baselineVersion=1 -baselineDescription=baseline baseline
      -- In an application: spring.flyway.baseline-on-migrate=true and spring.flyway.baseline-version=1.
      """;

  private Baseline() {}

  /** {@return the script that makes {@code model}} */
  static String script(Database model, String defaultSchema) {
    Pair<Database> databases = new Pair<>(Database.empty(), model);
    List<Change> changes = Diff.between(databases.from(), databases.to());
    String script =
        new MigrationScript(defaultSchema)
            .migration(Planner.plan(databases, changes), databases.map(SnapshotText::fingerprint));
    int firstLine = script.indexOf('\n') + 1;
    return MigrationScript.SIGNATURE + "the baseline.\n" + HEADER + script.substring(firstLine);
  }

  /** {@return what a snapshot records of the script} */
  static RecordedMigration recorded(String script) {
    Optional<MigrationFile> file = MigrationFile.of(Path.of(NAME), script);
    return file.map(MigrationFile::recorded).orElseThrow();
  }
}
