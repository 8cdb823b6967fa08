package org.schemaparity.processor.pending;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schemaparity.model.render.MigrationScript;
import org.schemaparity.model.snapshot.RecordedMigration;

/**
 * A versioned migration.
 *
 * @param path the file
 * @param version its version
 * @param recorded what a snapshot records of it
 * @param target the fingerprint of the model that it leads to, if it is a script of ours
 */
public record MigrationFile(
    Path path, Version version, RecordedMigration recorded, Optional<String> target) {
  private static final Pattern NAME = Pattern.compile("V([0-9][0-9._]*?)(?:__(.*))?\\.sql");

  /** {@return the migration, or nothing if the file's name is not a versioned migration's} */
  public static Optional<MigrationFile> of(Path path, String script) {
    Matcher name = NAME.matcher(String.valueOf(path.getFileName()));
    if (!name.matches() || !Version.isValid(name.group(1))) {
      return Optional.empty();
    }
    Version version = new Version(name.group(1));
    String description = Optional.ofNullable(name.group(2)).orElse("").replace('_', ' ');
    return Optional.of(
        new MigrationFile(
            path,
            version,
            new RecordedMigration(version.dotted(), description, FlywayChecksum.of(script)),
            MigrationScript.target(script)));
  }
}
