package org.schemaparity.check.server;

import java.util.HashMap;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The containers of this process, one an image; the only class that needs Testcontainers. */
final class ContainerProcess {
  private static final Map<String, Server> SHARED = new HashMap<>();

  private ContainerProcess() {}

  static boolean dockerIsThere() {
    return DockerClientFactory.instance().isDockerAvailable();
  }

  /** {@return the server, which Testcontainers' own reaper stops} */
  static synchronized Server shared(String description, String image) {
    return SHARED.computeIfAbsent(image, name -> start(description, name));
  }

  /** The reaper closes it, and what a crash would do to the data is no matter. */
  @SuppressWarnings("resource")
  private static Server start(String description, String image) {
    PostgreSQLContainer container =
        new PostgreSQLContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"))
            .withDatabaseName("postgres");
    container.setCommand(
        "postgres",
        "-c",
        "fsync=off",
        "-c",
        "full_page_writes=off",
        "-c",
        "synchronous_commit=off");
    container.start();
    return new Server(
        description,
        ServerAddress.of(container.getJdbcUrl(), container.getUsername(), container.getPassword()));
  }
}
