package org.schemaparity.check.source;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.schemaparity.check.build.Workshop;
import org.schemaparity.check.migrate.Migrations;

/** A folder of Flyway migrations, which are run in a throwaway database. */
record MigrationsFolder(Path folder, SourceSettings settings) implements Source {
  @Override
  public String name() {
    return "the migrations in " + folder;
  }

  @Override
  public Optional<Path> path() {
    return Optional.of(folder);
  }

  @Override
  public OptionalInt majorVersion() {
    return OptionalInt.empty();
  }

  @Override
  public boolean isWhole() {
    return false;
  }

  @Override
  public Reading read(Workshop workshop) {
    Migrations migrations =
        new Migrations(
            configuration ->
                configuration
                    .locations("filesystem:" + folder)
                    .defaultSchema(settings.defaultSchema())
                    .configuration(settings.flyway()));
    return Reading.of(workshop.migrated(migrations).database());
  }
}
