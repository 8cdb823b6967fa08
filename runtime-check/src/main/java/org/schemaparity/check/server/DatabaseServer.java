package org.schemaparity.check.server;

/** A PostgreSQL server, running or still to be started. */
public interface DatabaseServer {
  /** The image that {@link #container} is usually given. */
  String DEFAULT_IMAGE = "postgres:18";

  /**
   * {@return the server, running} One that this process starts is started once, serves every check,
   * and ends with the process.
   *
   * @throws ServerUnavailableException if it cannot be reached or started
   */
  Server start();

  /** {@return a server whose binaries come from Maven Central: no Docker, no installation} */
  static DatabaseServer embedded() {
    return new EmbeddedServer();
  }

  /**
   * {@return a server in a container, or the embedded one where there is no Docker, which the log
   * then says}
   *
   * <p>Where there is Docker and the image cannot be had, there is no server: another version would
   * prove something else.
   *
   * @param image a PostgreSQL image, such as {@code "postgres:16"}
   */
  static DatabaseServer container(String image) {
    return new FirstAvailable(new ContainerServer(image), new EmbeddedServer(), false);
  }

  /**
   * {@return the server at {@code url}} Its role needs the right to create databases.
   *
   * @param url such as {@code "jdbc:postgresql://localhost:5432/postgres"}; the database in it is
   *     only connected to
   * @param user the role's name, or empty for what the URL says
   * @param password the role's password, or empty for what the URL says; it reaches no message and
   *     no log
   */
  static DatabaseServer url(String url, String user, String password) {
    return new UrlServer("The server by URL", url, user, password);
  }

  /**
   * {@return the server that the settings choose} The system property {@code schemaparity.server}
   * (or the environment variable {@code SCHEMAPARITY_SERVER}) is {@code embedded}, {@code
   * container} or {@code url}; without it, {@code url} where the environment has a {@code
   * TEST_DATABASE_URL}, else {@code embedded}, else {@code container}. {@code schemaparity.image}
   * ({@code SCHEMAPARITY_IMAGE}) names the container's image. {@code TEST_DATABASE_USER} and {@code
   * TEST_DATABASE_PASSWORD} go with the URL.
   */
  static DatabaseServer configured() {
    return ServerSettings.ofProcess().server();
  }

  /**
   * {@return the server that the settings choose as for {@link #configured()}; where they choose
   * none, one of that major version, if a container of it can be had}
   */
  static DatabaseServer configured(int majorVersion) {
    ServerSettings settings = ServerSettings.ofProcess();
    return settings.choose() ? settings.server() : new OfVersion(majorVersion, settings.server());
  }
}
