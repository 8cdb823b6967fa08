package org.schemaparity.check.server;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/** A running PostgreSQL server. */
public final class Server {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** What a standby, too, answers to whoever wants to write; see "PostgreSQL Error Codes". */
  private static final String READ_ONLY = "25006";

  private final String description;
  private final ServerAddress address;

  Server(String description, ServerAddress address) {
    this.description = description;
    this.address = address;
  }

  /**
   * {@return a new, empty database with a name of its own}
   *
   * @throws ServerUnavailableException if the server does not let us create one
   */
  public ScratchDatabase createDatabase() {
    String name = uniqueName();
    try {
      // template1 may hold what somebody put there, and must not be in use; template0 is as
      // PostgreSQL made it.
      maintain("CREATE DATABASE " + name + " TEMPLATE template0");
    } catch (SQLException refusal) {
      throw new ServerUnavailableException(
          new Attempt(
              description,
              "no database can be created: " + address.withoutSecrets(Reasons.of(refusal)),
              READ_ONLY.equals(refusal.getSQLState())
                  ? "Name a server that can be written to"
                  : "Use a role that may: ALTER ROLE … CREATEDB"));
    }
    return new ScratchDatabase(this, name);
  }

  private static String uniqueName() {
    byte[] bytes = new byte[8];
    RANDOM.nextBytes(bytes);
    return "schema_parity_" + HexFormat.of().formatHex(bytes);
  }

  /** {@return the major version of PostgreSQL, such as 18} */
  public int majorVersion() {
    try (Connection connection = connect(address.database())) {
      return connection.getMetaData().getDatabaseMajorVersion();
    } catch (SQLException refusal) {
      throw new ServerUnavailableException(
          new Attempt(
              description,
              address.withoutSecrets(Reasons.of(refusal)),
              "Check that it is still running"));
    }
  }

  ServerAddress address() {
    return address;
  }

  Connection connect(String database) throws SQLException {
    return address.connect(database);
  }

  void drop(ScratchDatabase database) throws SQLException {
    maintain("DROP DATABASE IF EXISTS " + database.name() + " WITH (FORCE)");
  }

  private void maintain(String sql) throws SQLException {
    try (Connection connection = connect(address.database());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** {@return which server this is, for people} */
  @Override
  public String toString() {
    return description;
  }
}
