package org.schemaparity.check.server;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the process says about the server to use.
 *
 * @param properties the system properties
 * @param environment the environment variables
 */
record ServerSettings(Map<?, ?> properties, Map<String, String> environment) {
  static ServerSettings ofProcess() {
    return new ServerSettings(System.getProperties(), System.getenv());
  }

  /** {@return whether anything is said about which server to use} */
  boolean choose() {
    return environmentVariable("TEST_DATABASE_URL").isPresent()
        || setting("schemaparity.server").isPresent()
        || setting("schemaparity.image").isPresent();
  }

  DatabaseServer server() {
    String image = setting("schemaparity.image").orElse(DatabaseServer.DEFAULT_IMAGE);
    Optional<String> url = environmentVariable("TEST_DATABASE_URL");
    Optional<String> choice = setting("schemaparity.server");
    if (choice.isEmpty()) {
      return url.map(this::byUrl)
          .orElseGet(
              () -> new FirstAvailable(new EmbeddedServer(), new ContainerServer(image), true));
    }
    return switch (choice.get().toLowerCase(Locale.ROOT)) {
      case "embedded" -> DatabaseServer.embedded();
      case "container" -> DatabaseServer.container(image);
      case "url" -> url.map(this::byUrl).orElseThrow(ServerSettings::noUrl);
      default ->
          throw new ServerUnavailableException(
              new Attempt(
                  "The setting schemaparity.server",
                  "\"" + choice.get() + "\" is no kind of server",
                  "Set it to embedded, container or url"));
    };
  }

  private DatabaseServer byUrl(String url) {
    return new UrlServer(
        "The server at TEST_DATABASE_URL",
        url,
        environmentVariable("TEST_DATABASE_USER").orElse(""),
        environmentVariable("TEST_DATABASE_PASSWORD").orElse(""));
  }

  private static ServerUnavailableException noUrl() {
    return new ServerUnavailableException(
        new Attempt(
            "The server by URL",
            "schemaparity.server is url, and there is no TEST_DATABASE_URL in the environment",
            "Set TEST_DATABASE_URL to something like jdbc:postgresql://localhost:5432/postgres"));
  }

  private Optional<String> setting(String name) {
    Object property = properties.get(name);
    return property instanceof String text && !text.isBlank()
        ? Optional.of(text.strip())
        : environmentVariable(name.toUpperCase(Locale.ROOT).replace('.', '_'));
  }

  private Optional<String> environmentVariable(String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(text -> !text.isBlank())
        .map(String::strip);
  }
}
