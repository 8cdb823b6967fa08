package org.schemaparity.check.read;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.schemaparity.check.server.ScratchDatabase;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.Column;
import org.schemaparity.model.Database;
import org.schemaparity.model.Index;
import org.schemaparity.model.Table;

/** What the reader reads after some SQL was run in an empty database. */
final class Reading {
  private Reading() {}

  static Database of(TestServer server, String... sql) throws SQLException {
    return of(server, Set.of(), sql);
  }

  static Database of(
      TestServer server, Set<org.schemaparity.model.QualifiedName> leftOut, String... sql)
      throws SQLException {
    try (ScratchDatabase database = server.start().createDatabase();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String one : sql) {
        statement.execute(one);
      }
      return new CatalogReader(leftOut).read(connection);
    }
  }

  /** The last table by name. */
  static Table table(TestServer server, String... sql) throws SQLException {
    Database database = of(server, sql);
    return database.tables().get(database.tables().size() - 1);
  }

  /** The only column of the last table. */
  static Column column(TestServer server, String... sql) throws SQLException {
    return table(server, sql).columns().get(0);
  }

  static Index index(TestServer server, String... sql) throws SQLException {
    return table(server, sql).indexes().get(0);
  }

  static CheckConstraint check(TestServer server, String... sql) throws SQLException {
    return table(server, sql).checkConstraints().get(0);
  }
}
