package org.schemaparity.check.migrate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.schemaparity.model.QualifiedName;

/**
 * The application's migrations, with Flyway's settings as the application has them.
 *
 * @param settings what is said to Flyway; where the database is, is not for it to say
 */
public record Migrations(Consumer<FluentConfiguration> settings) {
  /**
   * {@return what Flyway did in the database behind {@code dataSource}}
   *
   * @throws MigrationException if there are no migrations, or one fails
   */
  public Migrated migrate(DataSource dataSource) {
    try {
      return migrate(flyway(dataSource));
    } catch (FlywayException failure) {
      throw new MigrationException(FailureText.of(failure));
    }
  }

  private Flyway flyway(DataSource dataSource) {
    FluentConfiguration configuration = Flyway.configure().defaultSchema("public");
    settings.accept(configuration);
    holdNoTransactionOpen(configuration);
    return configuration.cleanDisabled(true).dataSource(dataSource).load();
  }

  /**
   * Flyway keeps others out with a transaction that stays open while it migrates, and CREATE INDEX
   * CONCURRENTLY would wait for its end forever; see "PostgreSQL Transactional Lock Setting" in
   * Flyway's manual. Nobody else migrates a throwaway database.
   */
  private static void holdNoTransactionOpen(FluentConfiguration configuration) {
    configuration
        .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
  }

  private static Migrated migrate(Flyway flyway) {
    MigrationInfo[] found = flyway.info().all();
    if (found.length == 0) {
      throw new MigrationException(nothingFound(flyway.getConfiguration()));
    }
    flyway.migrate();
    List<ResolvedMigration> migrations =
        Arrays.stream(found)
            .filter(MigrationInfo::isVersioned)
            .filter(migration -> migration.getState().isResolved())
            .map(Migrations::resolved)
            .toList();
    return new Migrated(historyTable(flyway.getConfiguration()), migrations);
  }

  private static ResolvedMigration resolved(MigrationInfo migration) {
    return new ResolvedMigration(
        migration.getVersion().getVersion(),
        migration.getDescription(),
        migration.getScript(),
        Optional.ofNullable(migration.getChecksum()));
  }

  private static QualifiedName historyTable(Configuration configuration) {
    String schema = configuration.getDefaultSchema();
    String[] schemas = configuration.getSchemas();
    if (schema == null) {
      schema = schemas.length == 0 ? "public" : schemas[0];
    }
    return new QualifiedName(schema, configuration.getTable());
  }

  private static String nothingFound(Configuration configuration) {
    String locations =
        Arrays.stream(configuration.getLocations())
            .map(Location::toString)
            .collect(Collectors.joining(", "));
    return "Flyway finds no migrations at "
        + locations
        + ". Name the application's locations, or write the first migration there.";
  }
}
