package org.schemaparity.check.read;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.schemaparity.check.server.TestServer;

/** What belongs to no database, made for a while: its name is {@code elsewhere}. */
enum ServerObject {
  /** A tablespace in the server's own directory, which servers allow from PostgreSQL 15. */
  TABLESPACE(
      "SET allow_in_place_tablespaces = on; CREATE TABLESPACE elsewhere LOCATION ''",
      "DROP TABLESPACE elsewhere"),
  ROLE("CREATE ROLE elsewhere", "DROP ROLE elsewhere");

  private final String creation;
  private final String removal;

  ServerObject(String creation, String removal) {
    this.creation = creation;
    this.removal = removal;
  }

  /** What is done while the object is there. */
  interface Use {
    void with(String name) throws SQLException;
  }

  void in(TestServer server, Use use) throws SQLException {
    try (Connection connection = DriverManager.getConnection(server.url());
        Statement statement = connection.createStatement()) {
      for (String sql : creation.split("; ", -1)) {
        statement.execute(sql);
      }
      try {
        use.with("elsewhere");
      } finally {
        statement.execute(removal);
      }
    }
  }
}
