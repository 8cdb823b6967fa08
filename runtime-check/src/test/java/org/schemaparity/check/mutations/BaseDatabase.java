package org.schemaparity.check.mutations;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schemaparity.check.read.CatalogReader;
import org.schemaparity.check.read.OnRequest;
import org.schemaparity.check.server.Copies;
import org.schemaparity.check.server.ScratchDatabase;
import org.schemaparity.check.server.Server;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.Database;

/** The schema that the mutations change, made once on a server. */
final class BaseDatabase {
  /** The versions that add to the schema, each what it brought. */
  private static final List<Integer> ADDITIONS = List.of(14, 15, 17, 18);

  private static final Map<TestServer, BaseDatabase> MADE = new EnumMap<>(TestServer.class);

  private final Server server;
  private final ScratchDatabase database;
  private final Map<Set<OnRequest>, Database> models = new HashMap<>();
  private final int majorVersion;

  private BaseDatabase(Server server, ScratchDatabase database, int majorVersion) {
    this.server = server;
    this.database = database;
    this.majorVersion = majorVersion;
  }

  static synchronized BaseDatabase on(TestServer server) {
    return MADE.computeIfAbsent(server, missing -> on(missing.start()));
  }

  /** {@return a base of its own on a server that has none yet} */
  static BaseDatabase on(Server server) {
    ScratchDatabase database = server.createDatabase();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      int majorVersion = connection.getMetaData().getDatabaseMajorVersion();
      run(statement, "server.sql");
      run(statement, "base.sql");
      for (int addition : ADDITIONS) {
        if (addition <= majorVersion) {
          run(statement, "base-" + addition + ".sql");
        }
      }
      return new BaseDatabase(server, database, majorVersion);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void run(Statement statement, String script) throws SQLException {
    for (String command : MutationFiles.script(script)) {
      statement.execute(command);
    }
  }

  Server server() {
    return server;
  }

  String name() {
    return database.name();
  }

  int majorVersion() {
    return majorVersion;
  }

  /** {@return what the reader reads of it} */
  Database model(Set<OnRequest> requests) {
    return models.computeIfAbsent(
        requests,
        missing -> {
          try (Connection connection = database.connect()) {
            return new CatalogReader(Set.of(), missing).read(connection);
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** {@return a copy that may be changed} */
  MutatedDatabase copy() throws SQLException {
    return new MutatedDatabase(Copies.of(server, database));
  }
}
