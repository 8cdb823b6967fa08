package org.schemaparity.check.build;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.schemaparity.check.server.Server;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.Database;
import org.schemaparity.model.diff.Diff;
import org.schemaparity.model.snapshot.SnapshotText;

/**
 * Runs the processor's golden scripts on both ends of the range of servers: from nothing they lead
 * to what the golden snapshot beside them says, and their undo scripts lead back to nothing.
 */
class ProcessorScriptsTest {
  private static final Path CASES = Path.of("..", "processor", "src/test/resources/expected/good");

  /** What the records take for granted; a domain stands in for what needs PostGIS. */
  private static final String GRANTED =
      "CREATE EXTENSION citext; CREATE SCHEMA geo; CREATE DOMAIN geo.geometry AS text;"
          + " CREATE SCHEMA elsewhere; CREATE DOMAIN elsewhere.key AS bigint";

  /** A domain takes no modifier. */
  private static String withoutModifier(String text) {
    return text.replace("geo.geometry(Point,4326)", "geo.geometry")
        .replace("\"geometry\", \"Point,4326\"", "\"geometry\", -");
  }

  record Case(Path directory, TestServer server) {
    @Override
    public String toString() {
      return CASES.relativize(directory).getName(0) + " on " + server;
    }

    /** One case says what only the newest servers know. */
    boolean isUnderstood() {
      return server == TestServer.NEWEST || !CASES.relativize(directory).startsWith("Newest");
    }

    Database snapshot() throws IOException {
      return SnapshotText.read(
              withoutModifier(Files.readString(directory.resolve("schema.snapshot"))))
          .database();
    }

    /** There is one version: nothing was committed before. */
    String script(String folder) throws IOException {
      try (Stream<Path> scripts = Files.list(directory.resolve(folder))) {
        List<Path> found = scripts.toList();
        assertThat(found).hasSize(1);
        return withoutModifier(Files.readString(found.get(0)));
      }
    }
  }

  static List<Case> cases() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files
          .filter(path -> path.endsWith("schema.snapshot"))
          .map(Path::getParent)
          .sorted()
          .flatMap(path -> Stream.of(TestServer.values()).map(server -> new Case(path, server)))
          .filter(Case::isUnderstood)
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theScriptsLeadToTheSnapshotAndBack(Case golden) throws IOException, SQLException {
    Server server = golden.server().start();
    Database expected;
    try (ScratchDatabase database = server.createDatabase();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(GRANTED);
      new ModelBuilder(connection, "public").build(golden.snapshot(), "the snapshot");
      expected = read(connection);
    }

    try (ScratchDatabase database = server.createDatabase();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(GRANTED);
      Database start = read(connection);
      statement.execute(golden.script("migration"));
      assertThat(Diff.between(expected, read(connection))).as("there").isEmpty();
      statement.execute(golden.script("undo"));
      assertThat(Diff.between(start, read(connection))).as("and back").isEmpty();
    }
  }

  private static Database read(Connection connection) throws SQLException {
    return new CatalogReader(Set.of()).read(connection);
  }
}
