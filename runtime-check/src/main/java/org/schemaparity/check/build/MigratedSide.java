package org.schemaparity.check.build;

import java.util.List;
import org.schemaparity.check.migrate.ResolvedMigration;
import org.schemaparity.model.Database;

/**
 * What the migrations make.
 *
 * @param database the database that they make, without Flyway's history table
 * @param migrations the versioned migrations
 */
public record MigratedSide(Database database, List<ResolvedMigration> migrations) {
  public MigratedSide {
    migrations = List.copyOf(migrations);
  }
}
