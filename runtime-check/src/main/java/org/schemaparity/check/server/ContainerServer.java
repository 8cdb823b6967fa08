package org.schemaparity.check.server;

/**
 * A server that Testcontainers starts; the library need not be there, nor Docker.
 *
 * @param image the PostgreSQL image
 */
record ContainerServer(String image) implements DatabaseServer {
  @Override
  public Server start() {
    try {
      if (!ContainerProcess.dockerIsThere()) {
        throw unavailable("there is no Docker daemon", "Start Docker, or use another server");
      }
      return ContainerProcess.shared(description(), image);
    } catch (NoClassDefFoundError absent) {
      throw unavailable(
          "the library org.testcontainers:testcontainers-postgresql is not on the class path",
          "Add it as a test dependency");
    } catch (ServerUnavailableException unavailable) {
      throw unavailable;
    } catch (RuntimeException failure) {
      throw ServerUnavailableException.failed(
          new Attempt(
              description(),
              Reasons.of(failure),
              "Check that the image exists and that Docker can pull it"));
    }
  }

  private String description() {
    return "PostgreSQL in a container from the image " + image;
  }

  private ServerUnavailableException unavailable(String reason, String remedy) {
    return new ServerUnavailableException(new Attempt(description(), reason, remedy));
  }
}
