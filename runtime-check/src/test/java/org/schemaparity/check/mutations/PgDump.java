package org.schemaparity.check.mutations;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * PostgreSQL's own program that writes a schema as text.
 *
 * @param program where it lies
 * @param majorVersion its version: it dumps servers up to the same one
 */
record PgDump(String program, int majorVersion) {
  private static final Pattern VERSION = Pattern.compile("pg_dump \\(PostgreSQL\\) (\\d+).*\\s*");
  private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

  /**
   * {@return the newest that the environment variable {@code PG_DUMP} names, the path leads to or a
   * Debian package installed, if there is one}
   */
  static Optional<PgDump> newest() {
    return Stream.of(named(), onPath(), installed())
        .flatMap(programs -> programs)
        .flatMap(program -> of(program).stream())
        .max(Comparator.comparingInt(PgDump::majorVersion));
  }

  private static Stream<String> named() {
    return Optional.ofNullable(System.getenv("PG_DUMP")).stream();
  }

  private static Stream<String> onPath() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, "pg_dump"))
        .filter(Files::isExecutable)
        .map(Path::toString);
  }

  private static Stream<String> installed() {
    String[] versions = INSTALLED.toFile().list();
    return versions == null
        ? Stream.empty()
        : Arrays.stream(versions)
            .map(version -> INSTALLED.resolve(Path.of(version, "bin", "pg_dump")))
            .filter(Files::isExecutable)
            .map(Path::toString);
  }

  private static Optional<PgDump> of(String program) {
    try {
      Matcher version = VERSION.matcher(output(List.of(program, "--version")));
      return version.matches()
          ? Optional.of(new PgDump(program, Integer.parseInt(version.group(1))))
          : Optional.empty();
    } catch (UncheckedIOException missing) {
      return Optional.empty();
    }
  }

  /** {@return what it writes of a database, which {@code url} names in libpq's form} */
  String dump(String url, List<String> options) {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(options);
    command.add(url);
    return output(command);
  }

  private static String output(List<String> command) {
    try {
      Path errors = Files.createTempFile("pg_dump", ".txt");
      try {
        Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
          throw new IllegalStateException(
              "%s fails: %s".formatted(command, Files.readString(errors)));
        }
        return output;
      } finally {
        Files.delete(errors);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
