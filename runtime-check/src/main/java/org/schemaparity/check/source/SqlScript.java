package org.schemaparity.check.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.schemaparity.check.build.Workshop;
import org.schemaparity.check.read.CatalogReader;
import org.schemaparity.check.server.ScratchDatabase;
import org.schemaparity.model.Database;

/** A script, such as a plain dump, which is run in a throwaway database. */
record SqlScript(Path file, SourceSettings settings) implements Source {
  @Override
  public String name() {
    return "the script " + file;
  }

  @Override
  public Optional<Path> path() {
    return Optional.of(file);
  }

  @Override
  public OptionalInt majorVersion() {
    return OptionalInt.empty();
  }

  @Override
  public boolean isWhole() {
    return true;
  }

  @Override
  public Reading read(Workshop workshop) {
    List<ScriptPart> parts = parts();
    try (ScratchDatabase database = workshop.server().createDatabase()) {
      List<String> notes;
      // The session that ran the script may be left in any state.
      try (Connection connection = database.connect()) {
        notes = run(parts, connection);
      }
      try (Connection connection = database.connect()) {
        CatalogReader reader =
            new CatalogReader(Set.of(settings.historyTable()), workshop.requests());
        Database kept = reader.read(connection);
        return new Reading(kept, kept, notes);
      }
    } catch (SQLException failure) {
      throw new SourceException(
          "%s cannot be read from its throwaway database: %s. Try again."
              .formatted(name(), ServerWords.of(failure)),
          failure);
    }
  }

  private List<ScriptPart> parts() {
    try {
      return ScriptSplitter.split(Files.readString(file));
    } catch (ScriptException mistake) {
      throw at(mistake);
    } catch (IOException failure) {
      throw ModelLoader.unreadable(file, failure);
    }
  }

  private List<String> run(List<ScriptPart> parts, Connection connection) throws SQLException {
    try {
      return ScriptRun.of(parts, connection).stream().map(note -> name() + ": " + note).toList();
    } catch (ScriptException mistake) {
      throw at(mistake);
    }
  }

  private SourceException at(ScriptException mistake) {
    return new SourceException("%s, line %s: %s.".formatted(file, mistake.line(), mistake.fault()));
  }
}
