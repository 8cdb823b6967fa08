package org.schemaparity.processor.pending;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.schemaparity.model.snapshot.Snapshot;

/**
 * What is to be committed so that the snapshot and the migrations say what the records say.
 *
 * @param reasons what differs, in words
 * @param scripts the migration and its undo, unless none is needed or it is there already
 * @param written the migration that does it already, if there is one
 * @param snapshot the next snapshot
 */
public record Proposal(
    List<String> reasons, Optional<Scripts> scripts, Optional<Path> written, Snapshot snapshot) {
  public Proposal {
    reasons = List.copyOf(reasons);
  }

  /**
   * A migration and its undo.
   *
   * @param name the migration's version, two underscores and its description: both files' names
   *     without their first letter and their extension
   * @param migration the migration
   * @param undo what takes it back
   */
  public record Scripts(String name, String migration, String undo) {}
}
