package org.schemaparity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.schemaparity.check.server.DatabaseServer;
import org.schemaparity.check.server.ScratchDatabase;

/** A database on the embedded server that is there before the program runs. */
final class TestDatabase implements AutoCloseable {
  private final ScratchDatabase database = DatabaseServer.embedded().start().createDatabase();

  /** {@return the URL without a user} */
  String url() throws SQLException {
    try (Connection connection = database.connect()) {
      return connection.getMetaData().getURL();
    }
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** {@return the one row that {@code query} has} */
  private String value(String query) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /** Lets the server, which trusts everybody else, ask for the password of one role. */
  void askForPassword(String role) throws SQLException, IOException {
    Path rules = Path.of(value("SHOW hba_file"));
    Files.writeString(rules, "host all " + role + " all scram-sha-256\n" + Files.readString(rules));
    execute("SELECT pg_reload_conf()");
  }

  String hostAndPort() throws SQLException {
    return url().replaceAll(".*//|/.*", "");
  }

  String name() {
    return database.name();
  }

  @Override
  public void close() {
    database.close();
  }
}
