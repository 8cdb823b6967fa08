package org.schemaparity.check.server;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A database of our own, dropped when it is closed. */
public final class ScratchDatabase implements AutoCloseable {
  private final Server server;
  private final String name;

  ScratchDatabase(Server server, String name) {
    this.server = server;
    this.name = name;
  }

  /** {@return the raw name, which needs no quotes} */
  public String name() {
    return name;
  }

  /** {@return a new connection to this database} */
  public Connection connect() throws SQLException {
    return server.connect(name);
  }

  /** {@return new connections to this database, for libraries that ask for a data source} */
  public DataSource dataSource() {
    return new ScratchDataSource(this);
  }

  /**
   * Drops this database, whoever is still connected to it.
   *
   * @throws IllegalStateException if the server refuses to
   */
  @Override
  public void close() {
    try {
      server.drop(this);
    } catch (SQLException refusal) {
      throw new IllegalStateException(
          "The database "
              + name
              + " could not be dropped: "
              + Reasons.of(refusal)
              + ". Drop it by hand.");
    }
  }
}
