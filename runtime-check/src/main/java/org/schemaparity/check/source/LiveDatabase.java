package org.schemaparity.check.source;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.schemaparity.check.build.Workshop;
import org.schemaparity.check.read.CatalogReader;
import org.schemaparity.check.read.ChangedCatalogException;
import org.schemaparity.check.read.OnRequest;
import org.schemaparity.check.server.ServerAddress;
import org.schemaparity.model.Database;

/**
 * A database that somebody uses; it is read in one transaction, which cannot write.
 *
 * @param address where it lies, and how to get in
 */
record LiveDatabase(ServerAddress address, SourceSettings settings) implements Source {
  private static final int OLDEST_SUPPORTED = 13;

  private static final int ATTEMPTS = 3;

  static LiveDatabase at(String url, SourceSettings settings) {
    try {
      ServerAddress address = ServerAddress.of(url, "", "");
      if (!address.namesDatabase()) {
        throw new SourceException(
            "The URL names no database. Write it like jdbc:postgresql://localhost:5432/shop.");
      }
      return new LiveDatabase(
          address.readOnly(
              said(settings.user(), "PGUSER"), said(settings.password(), "PGPASSWORD")),
          settings);
    } catch (IllegalArgumentException mistake) {
      throw new SourceException(
          "The source cannot be used: "
              + mistake.getMessage()
              + ". Write it like jdbc:postgresql://localhost:5432/shop.");
    }
  }

  /** The variables are those of {@code libpq}; the password file is for the driver to read. */
  private static String said(String setting, String variable) {
    String value = System.getenv(variable);
    return setting.isEmpty() && value != null ? value : setting;
  }

  @Override
  public String name() {
    return "the database " + address.database() + " at " + address;
  }

  @Override
  public Optional<Path> path() {
    return Optional.empty();
  }

  @Override
  public OptionalInt majorVersion() {
    try (Connection connection = connect()) {
      return OptionalInt.of(connection.getMetaData().getDatabaseMajorVersion());
    } catch (SQLException failure) {
      throw unreadable(failure);
    }
  }

  @Override
  public boolean isWhole() {
    return true;
  }

  @Override
  public Reading read(Workshop workshop) {
    return Reading.of(kept(workshop.requests()));
  }

  @Override
  public Optional<Database> said() {
    return Optional.of(kept(Set.of()));
  }

  private Database kept(Set<OnRequest> requests) {
    for (int attempt = 1; true; attempt++) {
      try (Connection connection = connect()) {
        requireSupported(connection.getMetaData().getDatabaseMajorVersion());
        return new CatalogReader(Set.of(settings.historyTable()), requests).readLive(connection);
      } catch (SQLException failure) {
        if (attempt == ATTEMPTS || !ChangedCatalogException.explains(failure)) {
          throw unreadable(failure);
        }
      }
    }
  }

  private void requireSupported(int major) {
    if (major < OLDEST_SUPPORTED) {
      throw new SourceException(
          "%s is on PostgreSQL %s. Use PostgreSQL %s or newer."
              .formatted(name(), major, OLDEST_SUPPORTED));
    }
  }

  private Connection connect() {
    try {
      return address.connect(address.database());
    } catch (SQLException refusal) {
      throw failed("cannot be connected to", refusal, remedy(refusal));
    }
  }

  private SourceException unreadable(SQLException failure) {
    return failed(
        "cannot be read",
        failure,
        ChangedCatalogException.explains(failure)
            ? "Try again when nobody changes its schema."
            : "See the server's log.");
  }

  private SourceException failed(String what, SQLException failure, String remedy) {
    return new SourceException(
        "%s %s: %s. %s"
            .formatted(name(), what, address.withoutSecrets(ServerWords.of(failure)), remedy));
  }

  /** See "PostgreSQL Error Codes" in the PostgreSQL manual. */
  private static String remedy(SQLException refusal) {
    String state = String.valueOf(refusal.getSQLState());
    if (String.valueOf(refusal.getMessage()).contains("pg_hba.conf")) {
      return "Let the server's pg_hba.conf admit this user from here, or name another user.";
    } else if (state.startsWith("28") || state.equals("08004")) {
      return "Check the user and the password: they come from the URL, the options, PGUSER and"
          + " PGPASSWORD, or the file ~/.pgpass.";
    } else if (state.startsWith("3D")) {
      return "Name a database that is there.";
    } else if (state.startsWith("08")) {
      return "Check that the server runs and that the URL names its host and port.";
    }
    return "Try again when the server lets others in.";
  }
}
