package org.schemaparity.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sources that are likely to be taken. The migrations of some are kept beside the tests, and a
 * server is asked about them where there is one. {@code -Dfuzz.keep=folder} writes those of {@code
 * -Dfuzz.sources=1000} others from {@code -Dfuzz.seed=1000} on.
 */
class LikelySourcesTest {
  private static final Path EXPECTED = Path.of("src/test/resources/expected/likely");

  @TempDir Path directory;

  @Test
  void theMigrationsOfSomeAreAsExpected() throws IOException {
    Map<String, String> taken = taken(1, 100);
    if (Boolean.getBoolean("golden.rewrite")) {
      try (Stream<Path> old = Files.list(Files.createDirectories(EXPECTED))) {
        for (Path file : old.toList()) {
          Files.delete(file);
        }
      }
      write(EXPECTED, taken);
    }
    assertThat(taken).isEqualTo(read(EXPECTED)).hasSizeGreaterThan(10);
  }

  @Test
  @EnabledIfSystemProperty(named = "fuzz.keep", matches = ".+")
  void theMigrationsOfOthersAreKept() throws IOException {
    Path folder = Files.createDirectories(Path.of(System.getProperty("fuzz.keep")));
    write(folder, taken(Long.getLong("fuzz.seed", 1000), Integer.getInteger("fuzz.sources", 1000)));
    assertThat(folder).isNotEmptyDirectory();
  }

  /** The migrations of the sources that are taken, by the names of their files. */
  private Map<String, String> taken(long first, int count) throws IOException {
    FuzzCompiler compiler = new FuzzCompiler(directory);
    List<String> faults = new ArrayList<>();
    Map<String, String> taken = new TreeMap<>();
    for (long seed = first; seed < first + count; seed++) {
      String source = new LikelySources(seed).next();
      FuzzCompiler.Result result =
          compiler.compile(
              Map.of("shop/Case.java", source), List.of("-Aschemaparity.pending=note"), true);
      for (String message : result.messages()) {
        if (!message.startsWith("[") || message.contains("[InternalError]")) {
          faults.add("seed %s: %s%n%s".formatted(seed, message, source));
        }
      }
      for (Map.Entry<String, String> file : result.files().entrySet()) {
        if (result.sound() && file.getKey().contains("/migration/")) {
          taken.put("%06d.sql".formatted(seed), file.getValue());
        }
      }
    }
    assertThat(faults).isEmpty();
    return taken;
  }

  private static void write(Path folder, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.toList()) {
        files.put(path.getFileName().toString(), Files.readString(path));
      }
    }
    return files;
  }
}
