package org.schemaparity.check.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;

/** The two ends of the range of servers that are supported, and one in the middle. */
public enum TestServer {
  OLDEST {
    @Override
    Server startOnce() {
      return Oldest.SERVER;
    }
  },
  MIDDLE {
    @Override
    Server startOnce() {
      return Middle.SERVER;
    }
  },
  NEWEST {
    @Override
    Server startOnce() {
      return DatabaseServer.embedded().start();
    }
  };

  abstract Server startOnce();

  /** {@return the server, started once for all tests} */
  public Server start() {
    return startOnce();
  }

  /** {@return a URL by which the server's role may do everything} */
  public String url() {
    return "jdbc:postgresql://" + start().address() + "/postgres?user=postgres";
  }

  /** {@return the server's major version} */
  public int majorVersion() {
    try (Connection connection = start().connect("postgres")) {
      return connection.getMetaData().getDatabaseMajorVersion();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@return the names of all databases on the server} */
  public List<String> databases() {
    return databases(start());
  }

  static List<String> databases(Server server) {
    try (Connection connection = server.connect("postgres");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT datname FROM pg_database ORDER BY 1")) {
      List<String> names = new ArrayList<>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Oldest {
    static final Server SERVER = Binaries.start("oldest-postgresql");
  }

  private static final class Middle {
    static final Server SERVER = Binaries.start("middle-postgresql");
  }

  /** Binaries that the build has laid beside the class path. */
  private static final class Binaries {
    static Server start(String folder) {
      Path jar = Path.of("target", folder, "binaries.jar");
      try {
        EmbeddedPostgres postgres =
            EmbeddedPostgres.builder()
                .setPgBinaryResolver((system, machine) -> binaries(jar))
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("autovacuum", "off")
                .start();
        return DatabaseServer.url(
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres", "postgres", "")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The jar holds one archive, named for the machine that it is for. */
    private static InputStream binaries(Path path) throws IOException {
      try (JarFile jar = new JarFile(path.toFile())) {
        String archive =
            jar.stream()
                .map(entry -> entry.getName())
                .filter(name -> name.endsWith(".txz"))
                .findFirst()
                .orElseThrow();
        byte[] bytes =
            Objects.requireNonNull(jar.getInputStream(jar.getEntry(archive))).readAllBytes();
        return new ByteArrayInputStream(bytes);
      }
    }
  }
}
