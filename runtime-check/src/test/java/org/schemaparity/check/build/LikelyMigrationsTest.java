package org.schemaparity.check.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.schemaparity.check.server.ScratchDatabase;
import org.schemaparity.check.server.TestServer;

/**
 * What the compiler takes, PostgreSQL takes too: the migrations of made-up sources are run on the
 * newest server. {@code -Dfuzz.keep=folder} names others than those that are kept beside the tests
 * of the processor.
 */
class LikelyMigrationsTest {
  private static final Path SCRIPTS =
      Path.of(
          System.getProperty(
              "fuzz.keep", Path.of("..", "processor/src/test/resources/expected/likely") + ""));

  /**
   * Undefined objects and functions, and types that do not fit: which operators, operator classes
   * and functions there are for which types, the compiler leaves to the server.
   */
  private static final Set<String> LEFT_TO_THE_SERVER = Set.of("42704", "42883", "42804");

  @Test
  void theServerTakesThem() throws IOException, SQLException {
    List<Path> scripts;
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      scripts = files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
    List<String> refused = new ArrayList<>();
    int taken = 0;
    try (ScratchDatabase database = TestServer.NEWEST.start().createDatabase();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE EXTENSION btree_gist; CREATE EXTENSION btree_gin");
      connection.setAutoCommit(false);
      for (Path script : scripts) {
        try {
          statement.execute(Files.readString(script));
          taken++;
        } catch (SQLException e) {
          if (!LEFT_TO_THE_SERVER.contains(e.getSQLState())) {
            refused.add(script.getFileName() + ": " + e.getMessage());
          }
        }
        connection.rollback();
      }
    }
    assertThat(refused).isEmpty();
    assertThat(taken).isGreaterThan(scripts.size() / 2);
  }
}
