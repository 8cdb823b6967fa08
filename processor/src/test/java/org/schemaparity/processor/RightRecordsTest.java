package org.schemaparity.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/** For each code there is a source that is right, and of which nothing is said. */
class RightRecordsTest {
  static List<DiagnosticCode> codesWithASource() {
    return Arrays.stream(DiagnosticCode.values())
        .filter(code -> RightSource.of(code).hasSource())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("codesWithASource")
  void nothingIsSaidOfIt(DiagnosticCode code) {
    RightSource right = RightSource.of(code);
    List<String> options = new ArrayList<>(right.options());
    if (options.stream().noneMatch(option -> option.startsWith("-Aschemaparity.pending="))) {
      options.add("-Aschemaparity.pending=off");
    }

    Compilation compilation =
        javac()
            .withProcessors(new SchemaParityProcessor())
            .withOptions(options)
            .compile(JavaFileObjects.forSourceString("shop.Case", right.source()));

    CompilationSubject.assertThat(compilation).succeeded();
    assertThat(compilation.diagnostics()).isEmpty();
  }

  @Test
  void everyCodeHasOneOrSaysWhyThereIsNone() {
    Set<String> codes = new TreeSet<>();
    for (DiagnosticCode code : DiagnosticCode.values()) {
      codes.add(code.text());
      assertThat(RightSource.of(code).why()).as(code.text()).endsWith(".");
    }
    assertThat(RightSource.names()).containsExactlyInAnyOrderElementsOf(codes);
    assertThat(codesWithASource())
        .doesNotContainAnyElementsOf(BadRecordsTest.NOT_IN_SOURCE)
        .hasSize(codes.size() - BadRecordsTest.NOT_IN_SOURCE.size());
  }
}
