package org.schemaparity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eclipse's compiler gives the model and the diagnostics that javac gives. */
class EclipseCompilerTest {
  @TempDir Path directory;

  static List<String> good() {
    return Golden.cases("good").toList();
  }

  /** What is pending is said with the paths of the output, which are others here. */
  static List<String> bad() {
    return Golden.cases("bad").filter(name -> !name.equals("Pending")).toList();
  }

  @ParameterizedTest
  @MethodSource("good")
  void theModelIsTheSame(String name) throws IOException {
    String source = Golden.source("good", name);

    assertThat(
            compile(
                "library",
                source,
                Stream.concat(Golden.options(source).stream(), Stream.of(Golden.NO_ADVICE))
                    .toList()))
        .isEmpty();

    Path model;
    try (Stream<Path> files = Files.walk(directory.resolve("classes"))) {
      model = files.filter(file -> file.toString().endsWith("Model.snapshot")).findFirst().get();
    }
    String file = "CLASS_OUTPUT/" + directory.resolve("classes").relativize(model);
    assertThat(Files.readString(model)).isEqualTo(Golden.expected("good", name, file));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void theDiagnosticsAreTheSame(String name) throws IOException {
    String source = Golden.source("bad", name);

    List<String> found = compile("shop", source, Golden.optionsOfBad(name, source));

    List<String> expected = Golden.expected("bad", name, "diagnostics.txt").lines().toList();
    assertThat(found.stream().map(EclipseCompilerTest::withoutLine))
        .containsExactlyInAnyOrderElementsOf(
            expected.stream().map(EclipseCompilerTest::withoutLine).toList());
  }

  @Test
  void aMistakeOfAComponentIsShownAtItsAnnotation() throws IOException {
    assertThat(
            compile(
                "shop",
                """
                package shop;

                import org.schemaparity.annotations.*;

                @Table
                record Loan(
                    @PrimaryKey long id,
                    @Default("1") boolean open) {}
                """,
                List.of()))
        .singleElement()
        .asString()
        .startsWith("line 8: error: [DefaultValue]");
  }

  /** Of the annotation of a type this compiler does not say where it stands. */
  private static String withoutLine(String text) {
    return text.replaceFirst("^line [-0-9]+", "");
  }

  private List<String> compile(String packageName, String source, List<String> more)
      throws IOException {
    Path file = directory.resolve("src").resolve(packageName).resolve("Case.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
    JavaCompiler compiler = new EclipseCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        new ArrayList<>(List.of("--release", "17", "-proc:only", "-Aschemaparity.pending=off"));
    options.addAll(more);
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocation(
          StandardLocation.CLASS_OUTPUT,
          List.of(Files.createDirectories(directory.resolve("classes")).toFile()));
      files.setLocation(
          StandardLocation.SOURCE_OUTPUT,
          List.of(Files.createDirectories(directory.resolve("generated")).toFile()));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              new StringWriter(),
              files,
              diagnostics,
              options,
              null,
              files.getJavaFileObjects(file.toFile()));
      task.setProcessors(List.of(new SchemaParityProcessor()));
      task.call();
    }
    return diagnostics.getDiagnostics().stream()
        .filter(found -> found.getMessage(Locale.ROOT).startsWith("["))
        .map(EclipseCompilerTest::text)
        .toList();
  }

  private static String text(Diagnostic<?> diagnostic) {
    return "line %s: %s: %s"
        .formatted(
            diagnostic.getLineNumber() < 1 ? "-" : "" + diagnostic.getLineNumber(),
            diagnostic.getKind().toString().toLowerCase(Locale.ROOT),
            diagnostic.getMessage(Locale.ROOT));
  }
}
