package org.schemaparity.check.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schemaparity.check.read.CatalogReader;
import org.schemaparity.check.server.ScratchDatabase;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.Database;
import org.schemaparity.model.snapshot.SnapshotText;

/**
 * Runs the model's golden scripts on both ends of the range of servers: from the start they lead to
 * the same as if the end had been made at once, and their undo scripts lead back. A case that not
 * every version knows says {@code since 15} in {@code server.txt}.
 */
class PlannedScriptsTest {
  private static final Path CASES = Path.of("..", "schema-model", "src/test/resources/plan");

  record Case(Path directory, TestServer server) {
    @Override
    public String toString() {
      return directory.getFileName() + " on " + server;
    }

    String read(String file) throws IOException {
      return Files.readString(directory.resolve(file));
    }

    Database database(String file) throws IOException {
      return SnapshotText.read(read(file)).database();
    }

    /** {@return whether the server is of the version that the case needs, or of a later one} */
    boolean fits(Connection connection) throws IOException, SQLException {
      if (!Files.exists(directory.resolve("server.txt"))) {
        return true;
      }
      int since = Integer.parseInt(read("server.txt").strip().substring("since ".length()));
      return connection.getMetaData().getDatabaseMajorVersion() >= since;
    }
  }

  static List<Case> cases() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      return cases
          .sorted()
          .flatMap(path -> Stream.of(TestServer.values()).map(server -> new Case(path, server)))
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theScriptsLeadThereAndBack(Case scripts) throws IOException, SQLException {
    Workshop workshop = new Workshop(scripts.server().start(), "public");
    try (ScratchDatabase database = workshop.server().createDatabase();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      assumeThat(scripts.fits(connection)).as("the server knows all that the case needs").isTrue();
      Database from = workshop.built(scripts.database("from.snapshot"), "the start");
      Database to = workshop.built(scripts.database("to.snapshot"), "the end");
      new ModelBuilder(connection, "public").build(scripts.database("from.snapshot"), "the start");

      statement.execute(scripts.read("migration.sql"));
      Database migrated = new CatalogReader(Set.of()).read(connection);
      assertThat(workshop.changes(to, migrated)).as("there").isEmpty();

      statement.execute(scripts.read("undo.sql"));
      Database undone = new CatalogReader(Set.of()).read(connection);
      assertThat(workshop.changes(from, undone)).as("and back").isEmpty();
    }
  }
}
