package org.schemaparity.check.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.schemaparity.check.build.Workshop;
import org.schemaparity.model.Database;

/**
 * A schema in the model's words.
 *
 * @param name what to call it
 * @param saidBy who says it, in the plural
 * @param path the file that it was read from, if any
 * @param database what it says
 */
record Model(String name, String saidBy, Optional<Path> path, Database database) implements Source {
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
    return new Reading(database, workshop.built(database, saidBy), List.of());
  }

  @Override
  public Optional<Database> said() {
    return Optional.of(database);
  }
}
