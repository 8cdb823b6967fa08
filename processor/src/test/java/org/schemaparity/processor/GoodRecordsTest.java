package org.schemaparity.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoodRecordsTest {
  static List<String> cases() {
    return Golden.cases("good").toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatesClassesModelAndMigration(String name) throws IOException {
    String source = Golden.source("good", name);
    List<String> options = new ArrayList<>(Golden.options(source));
    options.add(Golden.NO_ADVICE);
    options.addAll(
        List.of(
            "-Xlint:all,-processing",
            "-Aschemaparity.pending=off",
            "-Aschemaparity.constants=true"));
    Compilation compilation =
        javac()
            .withProcessors(new SchemaParityProcessor())
            .withOptions(options)
            .compile(JavaFileObjects.forSourceString("library.Case", source));
    assertThat(compilation).succeededWithoutWarnings();
    Map<String, String> files = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() != JavaFileObject.Kind.CLASS) {
        files.put(
            file.toUri().getPath().replaceFirst("^/", ""),
            new String(file.openInputStream().readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(files).isNotEmpty();
    Golden.check("good", name, files);
  }
}
