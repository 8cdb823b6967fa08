package org.schemaparity.check.build;

import java.util.List;
import java.util.Optional;
import org.schemaparity.check.migrate.ResolvedMigration;
import org.schemaparity.model.Database;

/**
 * What the migrations make.
 *
 * @param database the database that they make, without Flyway's history table
 * @param migrations the versioned migrations
 * @param warning what to tell a user whose server is newer than all that the reader knows
 */
public record MigratedSide(
    Database database, List<ResolvedMigration> migrations, Optional<String> warning) {
  public MigratedSide {
    migrations = List.copyOf(migrations);
  }
}
