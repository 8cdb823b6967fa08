package org.schemaparity.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.schemaparity.processor.SchemaParityProcessor;

/**
 * Whatever a source looks like, the compiler comes to an end and no fault is our own. {@code
 * -Dfuzz.sources=100000} tries more sources than the build does, {@code -Dfuzz.seed=7} others.
 */
class FuzzTest {
  private static final int SOURCES = Integer.getInteger("fuzz.sources", 100);
  private static final long FIRST_SEED = Long.getLong("fuzz.seed", 1);
  private static final Pattern CODE = Pattern.compile("^\\[([A-Za-z]+)\\]");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void noSourceBreaksTheProcessor() throws Exception {
    List<String> faults = new ArrayList<>();
    Set<String> codes = new TreeSet<>();
    for (long seed = FIRST_SEED; seed < FIRST_SEED + SOURCES && faults.size() < 10; seed++) {
      String source = new Sources(seed).next();
      List<String> messages =
          CompletableFuture.supplyAsync(() -> compile(source))
              .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      for (String message : messages) {
        Matcher code = CODE.matcher(message);
        if (code.find()) {
          codes.add(code.group(1));
        }
        if (message.contains("[InternalError]") || message.contains("at org.schemaparity")) {
          faults.add("seed %d: %s%n%s".formatted(seed, message, source));
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(codes).as("the sources come as far as our rules").hasSizeGreaterThan(20);
  }

  private static List<String> compile(String source) {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new SchemaParityProcessor())
            .withOptions("-Aschemaparity.constants=true", "-Aschemaparity.model=shop.Model")
            .compile(JavaFileObjects.forSourceString("shop.Case", source));
    List<String> messages = new ArrayList<>();
    for (Diagnostic<?> diagnostic : compilation.diagnostics()) {
      messages.add(diagnostic.getMessage(Locale.ROOT));
    }
    return messages;
  }
}
