package org.schemaparity.model.plan;

import java.util.Optional;
import org.schemaparity.model.Column;
import org.schemaparity.model.Database;
import org.schemaparity.model.QualifiedName;

/** Finds columns by name. */
final class Columns {
  private Columns() {}

  static Optional<Column> find(Database database, QualifiedName table, String column) {
    return database.tables().stream()
        .filter(candidate -> candidate.name().equals(table))
        .flatMap(candidate -> candidate.columns().stream())
        .filter(candidate -> candidate.name().equals(column))
        .findFirst();
  }
}
