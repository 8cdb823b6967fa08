package org.schemaparity.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schemaparity.processor.diagnose.DiagnosticCode;

class BadRecordsTest {
  /** These need an output or a folder that is broken: {@link BrokenSurroundingsTest}. */
  static final Set<DiagnosticCode> NOT_IN_SOURCE =
      EnumSet.of(DiagnosticCode.MIGRATIONS, DiagnosticCode.OUTPUT, DiagnosticCode.INTERNAL_ERROR);

  static List<String> cases() {
    return Golden.cases("bad").toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachMistakeIsReportedOnceAtItsPlace(String name) {
    String messages = messages(name);
    assertThat(messages).doesNotContain("[InternalError]");
    Golden.check("bad", name, Map.of("diagnostics.txt", messages));
  }

  /** What is said of a case, each message with its line and severity. */
  static String messages(String name) {
    String source = Golden.source("bad", name);
    Compilation compilation =
        javac()
            .withProcessors(new SchemaParityProcessor())
            .withOptions(Golden.optionsOfBad(name, source))
            .compile(JavaFileObjects.forSourceString("shop.Case", source));
    return compilation.diagnostics().stream()
        // The compiler's own word on options, in an order of its own.
        .filter(found -> !"compiler.warn.proc.unmatched.processor.options".equals(found.getCode()))
        .map(BadRecordsTest::text)
        .collect(Collectors.joining());
  }

  @Test
  void everyCodeHasACase() {
    Set<String> cases =
        Golden.cases("bad").map(name -> name.replaceFirst("_.*", "")).collect(Collectors.toSet());
    Set<String> codes =
        Arrays.stream(DiagnosticCode.values())
            .filter(code -> !NOT_IN_SOURCE.contains(code))
            .map(DiagnosticCode::text)
            .collect(Collectors.toSet());
    assertThat(cases).containsAll(codes);
    for (String code : codes) {
      assertThat(Golden.expected("bad", code, "diagnostics.txt")).contains("[" + code + "]");
    }
  }

  private static String text(Diagnostic<?> diagnostic) {
    String line =
        diagnostic.getLineNumber() == Diagnostic.NOPOS ? "-" : "" + diagnostic.getLineNumber();
    return "line %s: %s: %s\n"
        .formatted(
            line,
            diagnostic.getKind().toString().toLowerCase(Locale.ROOT),
            diagnostic.getMessage(Locale.ROOT));
  }
}
