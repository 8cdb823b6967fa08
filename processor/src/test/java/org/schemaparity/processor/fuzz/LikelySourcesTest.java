package org.schemaparity.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sources that are likely to be taken. Their migrations are written to the folder that {@code
 * -Dfuzz.keep=…} names, where a server can be asked what it thinks of them.
 */
class LikelySourcesTest {
  private static final int SOURCES = Integer.getInteger("fuzz.sources", 100);
  private static final long FIRST_SEED = Long.getLong("fuzz.seed", 1);
  private static final Optional<String> KEEP = Optional.ofNullable(System.getProperty("fuzz.keep"));

  @TempDir Path directory;

  @Test
  void manyAreTaken() throws IOException {
    FuzzCompiler compiler = new FuzzCompiler(directory);
    List<String> faults = new ArrayList<>();
    int taken = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + SOURCES; seed++) {
      String source = new LikelySources(seed).next();
      FuzzCompiler.Result result =
          compiler.compile(
              Map.of("shop/Case.java", source), List.of("-Aschemaparity.pending=note"), true);
      for (String message : result.messages()) {
        if (!message.startsWith("[") || message.contains("[InternalError]")) {
          faults.add("seed %d: %s%n%s".formatted(seed, message, source));
        }
      }
      if (result.sound()) {
        taken++;
        keep(seed, source, result.files());
      }
    }
    assertThat(faults).isEmpty();
    assertThat(taken).isGreaterThan(SOURCES / 10);
  }

  private static void keep(long seed, String source, Map<String, String> files) throws IOException {
    if (KEEP.isPresent()) {
      Path folder = Files.createDirectories(Path.of(KEEP.get()));
      for (Map.Entry<String, String> file : files.entrySet()) {
        if (file.getKey().contains("/migration/")) {
          Files.writeString(folder.resolve(seed + ".sql"), file.getValue());
          Files.writeString(folder.resolve(seed + ".java"), source);
        }
      }
    }
  }
}
