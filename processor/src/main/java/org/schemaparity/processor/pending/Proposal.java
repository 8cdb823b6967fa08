package org.schemaparity.processor.pending;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.schemaparity.model.render.MigrationScript;
import org.schemaparity.model.snapshot.Snapshot;

/**
 * What is to be committed so that the snapshot and the migrations say what the records say.
 *
 * @param reasons what differs, in words
 * @param hints what to consider before it is accepted, in sentences
 * @param first whether there is no snapshot yet, though there are migrations
 * @param scripts the migration and its undo, unless none is needed or it is there already
 * @param written the migration that does it already, if there is one
 * @param snapshot the next snapshot
 */
public record Proposal(
    List<String> reasons,
    List<String> hints,
    boolean first,
    Optional<Scripts> scripts,
    Optional<Path> written,
    Snapshot snapshot) {
  public Proposal {
    reasons = List.copyOf(reasons);
    hints = List.copyOf(hints);
  }

  /**
   * A migration and its undo.
   *
   * @param name the migration's version, two underscores and its description: both files' names
   *     without their first letter and their extension
   * @param migration the migration
   * @param undo what takes it back
   */
  public record Scripts(String name, String migration, String undo) {
    /** {@return the migration's file name} */
    public String migrationFile() {
      return "V" + name + ".sql";
    }

    /** {@return the undo script's file name} */
    public String undoFile() {
      return "U" + name + ".sql";
    }

    /** {@return the name of the file with the settings that Flyway needs for the migration} */
    public String settingsFile() {
      return migrationFile() + MigrationScript.SETTINGS;
    }

    /** {@return those settings, if it needs any} */
    public Optional<String> settings() {
      return MigrationScript.settings(migration);
    }
  }
}
