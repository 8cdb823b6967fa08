package org.schemaparity.cli.imports;

import java.util.List;
import java.util.Map;
import org.schemaparity.cli.imports.records.Loss;

/**
 * What an import did.
 *
 * @param counts how many objects of each kind were imported
 * @param losses what is left out because annotations cannot say it
 * @param written the files that were written
 * @param deleted the files that were deleted, because what they said is gone
 * @param stale the files that say what is gone, and hold something written by hand
 * @param unchanged how many files were left as they were
 * @param notes what else is worth knowing, each a sentence
 */
public record Outcome(
    Map<String, Integer> counts,
    List<Loss> losses,
    List<String> written,
    List<String> deleted,
    List<String> stale,
    int unchanged,
    List<String> notes) {
  public Outcome {
    counts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(counts));
    losses = List.copyOf(losses);
    written = List.copyOf(written);
    deleted = List.copyOf(deleted);
    stale = List.copyOf(stale);
    notes = List.copyOf(notes);
  }
}
