package org.schemaparity.check.server;

import java.sql.Connection;
import java.sql.SQLException;

/** A server that somebody else runs. */
final class UrlServer implements DatabaseServer {
  private static final int OLDEST_SUPPORTED = 13;

  private final String description;
  private final String url;
  private final String user;
  private final String password;

  UrlServer(String description, String url, String user, String password) {
    this.description = description;
    this.url = url;
    this.user = user;
    this.password = password;
  }

  @Override
  public Server start() {
    ServerAddress address = address();
    try (Connection connection = address.connect(address.database())) {
      int major = connection.getMetaData().getDatabaseMajorVersion();
      if (major < OLDEST_SUPPORTED) {
        throw unavailable(
            address + " is PostgreSQL " + major,
            "Use PostgreSQL " + OLDEST_SUPPORTED + " or newer");
      }
      return new Server(description, address);
    } catch (SQLException refusal) {
      throw unavailable(
          address + ": " + address.withoutSecrets(Reasons.of(refusal)), remedy(refusal));
    }
  }

  private ServerAddress address() {
    try {
      return ServerAddress.of(url, user, password);
    } catch (IllegalArgumentException mistake) {
      throw unavailable(
          Reasons.of(mistake), "Write it like jdbc:postgresql://localhost:5432/postgres");
    }
  }

  /** See "PostgreSQL Error Codes" in the PostgreSQL manual. */
  private static String remedy(SQLException refusal) {
    String state = String.valueOf(refusal.getSQLState());
    if (state.startsWith("28")) {
      return "Check TEST_DATABASE_USER and TEST_DATABASE_PASSWORD, or the URL's user and password";
    } else if (state.startsWith("3D")) {
      return "Name a database that is there, such as postgres: it is only connected to";
    } else {
      return "Check that the server runs and that the URL names its host and port";
    }
  }

  private ServerUnavailableException unavailable(String reason, String remedy) {
    return new ServerUnavailableException(new Attempt(description, reason, remedy));
  }
}
