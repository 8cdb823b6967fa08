package org.schemaparity.check.source;

import java.util.List;
import org.schemaparity.model.Database;

/**
 * What was read from a source.
 *
 * @param said the database as the source itself spells it
 * @param kept the same as PostgreSQL keeps it
 * @param notes what is worth knowing about how it was read, each a sentence
 */
public record Reading(Database said, Database kept, List<String> notes) {
  public Reading {
    notes = List.copyOf(notes);
  }

  /** {@return what was read where a source says it in PostgreSQL's own words} */
  static Reading of(Database kept) {
    return new Reading(kept, kept, List.of());
  }
}
