package org.schemaparity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/** What goes wrong outside of the source. */
class BrokenSurroundingsTest {
  @TempDir Path directory;
  private Project project;
  private String loan;

  @BeforeEach
  void aProject() {
    project = new Project(directory);
    loan = project.source("Loan", "@Table\nrecord Loan(@PrimaryKey int id) {}");
  }

  @Test
  void migrationsThatCannotBeReadAreAnError() {
    project.write("src/main/resources/db/migration/V1__folder.sql/file", "");

    assertThat(project.compile())
        .singleElement()
        .asString()
        .startsWith(
            "error: [Migrations] The migrations in %s cannot be read:"
                .formatted(directory.resolve("src/main/resources/db/migration")));
  }

  @Test
  void migrationsOfOneVersionAreAnError() {
    project.write("src/main/resources/db/migration/V1__one.sql", "");
    project.write("src/main/resources/db/migration/more/V001__two.sql", "");

    check(DiagnosticCode.MIGRATIONS, project.compile());
  }

  @Test
  void aSnapshotOfAnotherVersionIsAnError() {
    project.write("src/main/resources/db/schema.snapshot", "schema-parity snapshot 99\nnews\n");

    assertThat(project.compile())
        .singleElement()
        .asString()
        .endsWith(
            "another version of Schema Parity wrote it, in format 99. Use that version here too.");
  }

  @Test
  void anOutputThatCannotBeMadeIsOneError() {
    project.with("-Aschemaparity.constants=true");
    project.write("target/generated-sources/annotations/shop", "a file");

    assertThat(project.compile())
        .filteredOn(message -> message.contains("["))
        .singleElement()
        .asString()
        .startsWith("error: [Output] SchemaModel.java and 1 more cannot be written: ");
  }

  @Test
  void anOutputThatCannotBeWrittenIsAnError() {
    check(DiagnosticCode.OUTPUT, compileWith(new IOException("the disk is full")));
  }

  @Test
  void aFaultOfOursIsSaidToBeOursAndNeverThrown() {
    check(DiagnosticCode.INTERNAL_ERROR, compileWith(new IllegalStateException("what a surprise")));
  }

  @Test
  void withoutOurAnnotationsTheCompilersOwnErrorsAreEnough() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new SchemaParityProcessor())
            .withClasspath(List.of())
            .withOptions("-Aschemaparity.include=people.SchemaModel")
            .compile(
                JavaFileObjects.forSourceString(
                    "shop.Loan",
                    "package shop; @org.schemaparity.annotations.Table record Loan(int id) {}"));

    assertThat(compilation.errors())
        .extracting(error -> error.getMessage(Locale.ROOT))
        .contains("package org.schemaparity.annotations does not exist")
        .noneMatch(message -> message.startsWith("[InternalError]"));
  }

  /** The page of all codes has these messages too, wherever and in whichever line they arose. */
  private void check(DiagnosticCode code, List<String> messages) {
    assertThat(messages).isNotEmpty();
    String text =
        messages.stream()
            .map(message -> message.replace(directory + "/", ""))
            .map(message -> message.replaceAll("\\.java:\\d+\\)", ".java)"))
            .map(message -> "line -: " + message + "\n")
            .collect(Collectors.joining());
    Golden.check("bad", code.text(), Map.of("diagnostics.txt", text));
  }

  private List<String> compileWith(Exception fault) {
    return project.compile(
        List.of(new SchemaParityProcessor()),
        List.of(loan),
        manager -> new FailingManager(manager, fault));
  }

  /** Fails when the model is to be written. */
  private static final class FailingManager extends ForwardingJavaFileManager<JavaFileManager> {
    private final Exception fault;

    FailingManager(JavaFileManager manager, Exception fault) {
      super(manager);
      this.fault = fault;
    }

    @Override
    public FileObject getFileForOutput(
        Location location, String packageName, String name, FileObject sibling) throws IOException {
      if (name.endsWith("SchemaModel.snapshot")) {
        if (fault instanceof IOException io) {
          throw io;
        }
        throw (RuntimeException) fault;
      }
      return super.getFileForOutput(location, packageName, name, sibling);
    }
  }
}
