package org.schemaparity.check.migrate;

import java.util.List;
import org.schemaparity.model.QualifiedName;

/**
 * What Flyway did.
 *
 * @param historyTable the table in which it noted it
 * @param migrations the versioned migrations that it found, in their order
 */
public record Migrated(QualifiedName historyTable, List<ResolvedMigration> migrations) {
  public Migrated {
    migrations = List.copyOf(migrations);
  }
}
