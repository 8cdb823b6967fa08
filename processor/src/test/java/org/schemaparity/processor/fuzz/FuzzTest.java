package org.schemaparity.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a source looks like, the compiler comes to an end and no fault is our own. {@code
 * -Dfuzz.sources=100000} tries more sources than the build does, {@code -Dfuzz.seed=7} others.
 */
class FuzzTest {
  private static final int SOURCES = Integer.getInteger("fuzz.sources", 100);
  private static final long FIRST_SEED = Long.getLong("fuzz.seed", 1);
  private static final Pattern CODE = Pattern.compile("^\\[([A-Za-z]+)\\]");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path directory;

  @Test
  void noSourceBreaksTheProcessor() throws Exception {
    FuzzCompiler compiler = new FuzzCompiler(directory);
    List<String> faults = new ArrayList<>();
    Set<String> codes = new TreeSet<>();
    for (long seed = FIRST_SEED; seed < FIRST_SEED + SOURCES && faults.size() < 10; seed++) {
      Sources sources = new Sources(seed);
      Map<String, String> files = new LinkedHashMap<>();
      files.put("shop/Case.java", sources.next());
      files.put("shop/package-info.java", sources.packageInfo());
      List<String> options = sources.options();
      boolean whole = seed % 50 != 0;
      FuzzCompiler.Result result =
          CompletableFuture.supplyAsync(() -> compiler.compile(files, options, whole))
              .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      for (String message : result.messages()) {
        Matcher code = CODE.matcher(message);
        if (code.find()) {
          codes.add(code.group(1));
        }
        if (message.contains("[InternalError]") || message.contains("at org.schemaparity")) {
          faults.add("seed %d: %s %s%n%s".formatted(seed, message, options, files));
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(codes).as("the sources come as far as our rules").hasSizeGreaterThan(20);
  }
}
