package org.schemaparity.check.build;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.schemaparity.model.Database;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.Diff;

/**
 * A database with its expressions in forms that are fit to be compared.
 *
 * @param printed with every expression as PostgreSQL prints it after it has read its own text once
 *     more
 * @param folded the same, with one text for what is the same to PostgreSQL in several
 */
record Settled(Database printed, Database folded) {
  /**
   * {@return what leads from this to {@code other}: the differences in print that are differences
   * in both forms}
   */
  List<Change> changesTo(Settled other) {
    Set<Object> differing =
        Diff.between(folded, other.folded).stream()
            .map(Settled::identity)
            .collect(Collectors.toSet());
    return Diff.between(printed, other.printed).stream()
        .filter(change -> differing.contains(identity(change)))
        .toList();
  }

  /** What a change is about, whatever the values are. */
  private static Object identity(Change change) {
    String attribute = change instanceof Change.Altered altered ? altered.attribute() : "";
    return List.of(change.path(), attribute);
  }
}
