package org.schemaparity.check.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.schemaparity.check.server.ScratchDatabase;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.Database;

/** A database that others work on is read as it is at one moment, or not at all. */
class LiveReadingTest {
  private static final String SCHEMA =
      """
      CREATE TABLE t (a int CHECK (a > 0), b int DEFAULT 1);
      CREATE VIEW v AS SELECT a FROM t;
      CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
      CREATE MATERIALIZED VIEW m AS SELECT a FROM t;
      CREATE TYPE e AS ENUM ('x');
      """;

  static Stream<Arguments> changes() {
    return onEveryServer(
        "ALTER TABLE t RENAME a TO c",
        "ALTER TABLE t RENAME TO u",
        "ALTER TABLE t ALTER b SET DEFAULT 2",
        "CREATE INDEX ON t (b)",
        "ALTER TABLE t ADD CHECK (b > 0)",
        "CREATE OR REPLACE VIEW v AS SELECT a, b FROM t",
        "CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 2'",
        "CREATE TRIGGER r BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()",
        "CREATE POLICY p ON t",
        "ALTER TYPE e RENAME TO e2",
        "CREATE STATISTICS s ON a, b FROM t",
        "ALTER SCHEMA public RENAME TO other");
  }

  static Stream<Arguments> work() {
    return onEveryServer(
        "INSERT INTO t VALUES (1)",
        "TRUNCATE t",
        "ANALYZE t",
        "REFRESH MATERIALIZED VIEW m",
        "CREATE TEMP TABLE x (a serial PRIMARY KEY, b int DEFAULT 1 CHECK (b > 0))");
  }

  private static Stream<Arguments> onEveryServer(String... statements) {
    return Arrays.stream(TestServer.values())
        .flatMap(
            server -> Arrays.stream(statements).map(statement -> Arguments.of(server, statement)));
  }

  @ParameterizedTest
  @MethodSource
  void changes(TestServer server, String statement) {
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(() -> readDuring(server, statement))
        .withCauseInstanceOf(ChangedCatalogException.class);
  }

  @ParameterizedTest
  @MethodSource
  void work(TestServer server, String statement) throws SQLException {
    assertThat(readDuring(server, statement).tables()).hasSize(1);
  }

  /**
   * The reader waits for a catalog, in the middle of its work, until the statement is committed.
   */
  private static Database readDuring(TestServer server, String sql) throws SQLException {
    try (ScratchDatabase database = server.start().createDatabase();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(SCHEMA);
      connection.setAutoCommit(false);
      statement.execute("LOCK TABLE pg_sequence");
      CompletableFuture<Database> reading = CompletableFuture.supplyAsync(() -> read(database));
      while (!reading.isDone() && !someoneWaits(statement)) {
        Thread.onSpinWait();
      }
      statement.execute(sql);
      connection.commit();
      return reading.join();
    }
  }

  private static boolean someoneWaits(Statement statement) throws SQLException {
    try (ResultSet locks =
        statement.executeQuery(
            "SELECT FROM pg_locks WHERE NOT granted AND relation = 'pg_sequence'::regclass"
                + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")) {
      return locks.next();
    }
  }

  private static Database read(ScratchDatabase database) {
    try (Connection connection = database.connect()) {
      return new CatalogReader(Set.of()).readLive(connection);
    } catch (SQLException failure) {
      throw new CompletionException(failure);
    }
  }
}
