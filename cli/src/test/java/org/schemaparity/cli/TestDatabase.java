package org.schemaparity.cli;

import java.sql.Connection;
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

  String name() {
    return database.name();
  }

  @Override
  public void close() {
    database.close();
  }
}
