package org.schemaparity.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the compiler runs makes no difference to what it writes. */
class SameEverywhereTest {
  private static final Locale LOCALE = Locale.getDefault();

  /** A number that is not of a line. */
  private static final Pattern NUMBER = Pattern.compile("\\] .*\\b[0-9]+\\b");

  private static final TimeZone ZONE = TimeZone.getDefault();

  @AfterEach
  void home() {
    Locale.setDefault(LOCALE);
    TimeZone.setDefault(ZONE);
  }

  /** What is said has the digits of the source, whatever digits the locale has. */
  @Test
  void theLocaleMakesNoDifferenceToWhatIsSaid() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    int compared = 0;
    for (String name : Golden.cases("bad").toList()) {
      String expected = Golden.expected("bad", name, "diagnostics.txt");
      if (NUMBER.matcher(expected).find()) {
        assertThat(BadRecordsTest.messages(name)).isEqualTo(expected);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(10);
  }

  /** Turkish has a small i of its own, Arabic other digits. */
  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva"})
  void theLocaleMakesNoDifference(String tag) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(tag));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    for (String name : Golden.cases("good").toList()) {
      String source = Golden.source("good", name);
      List<String> options = new ArrayList<>(Golden.options(source));
      options.addAll(
          List.of(Golden.NO_ADVICE, "-Aschemaparity.pending=off", "-Aschemaparity.constants=true"));

      Compilation compilation =
          javac()
              .withProcessors(new SchemaParityProcessor())
              .withOptions(options)
              .compile(JavaFileObjects.forSourceString("library.Case", source));

      for (JavaFileObject file : compilation.generatedFiles()) {
        String path = file.toUri().getPath().replaceFirst("^/", "");
        if (path.startsWith(StandardLocation.SOURCE_OUTPUT.name()) || path.endsWith(".snapshot")) {
          assertThat(new String(file.openInputStream().readAllBytes(), StandardCharsets.UTF_8))
              .as(path)
              .isEqualTo(Golden.expected("good", name, path));
        }
      }
    }
  }
}
