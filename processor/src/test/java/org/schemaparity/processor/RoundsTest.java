package org.schemaparity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundsTest {
  @TempDir Path directory;
  private Project project;

  @BeforeEach
  void aProject() {
    project = new Project(directory).with("-Aschemaparity.pending=off");
  }

  @Test
  void aTypeThatAnotherProcessorGeneratesIsWaitedFor() {
    project.with("-Aschemaparity.constants=true");
    String loan =
        project.source("Loan", "@Table\nrecord Loan(@PrimaryKey int id, Generated1 part) {}");
    String use =
        project.source(
            "Use", "class Use { String name = Tables2.LoanTable.PART_A + SchemaModel.class; }");

    assertThat(
            project.compile(
                List.of(
                    new SchemaParityProcessor(),
                    new Generator("record Generated1(int a, int b) {}")),
                List.of(loan, use),
                manager -> manager))
        .isEmpty();
    assertThat(project.model()).contains("part_a", "part_b");
  }

  @Test
  void aRecordThatAnotherProcessorGeneratesIsInTheModel() {
    project.with("-Aschemaparity.constants=true");
    String loan = project.source("Loan", "@Table\nrecord Loan(@PrimaryKey int id) {}");

    assertThat(
            project.compile(
                List.of(
                    new SchemaParityProcessor(),
                    new Generator(
                        "@org.schemaparity.annotations.Table record Generated1(int a) {}")),
                List.of(loan),
                manager -> manager))
        .isEmpty();
    assertThat(project.model()).contains("\"generated1\"", "\"loan\"");
    assertThat(project.generated.resolve("shop/Tables2.java")).exists();
  }

  @Test
  void aMissingImportIsTheCompilersErrorAlone() {
    project.with("-Aschemaparity.constants=true");
    project.source("Loan", "@Table\nrecord Loan(@PrimaryKey int id, Instant since) {}");
    project.source(
        "Line", "@Table\nrecord Line(@PrimaryKey int id, @ForeignKey(Loan.class) int loanId) {}");
    project.source(
        "Use", "class Use { Object used = SchemaModel.class + Tables.LoanTable.SINCE; }");

    assertThat(project.compile())
        .singleElement()
        .asString()
        .startsWith("error: Loan.java:6: cannot find symbol");
  }

  @Test
  void aMissingAnnotationOrTargetIsTheCompilersErrorAlone() {
    project.source("Loan", "@Table\nrecord Loan(@PrimaryKey @Nullable int id) {}");
    project.source("Line", "@Table\nrecord Line(@ForeignKey(Lone.class) int loanId) {}");

    assertThat(project.compile())
        .hasSize(2)
        .allSatisfy(message -> assertThat(message).contains("cannot find symbol"));
  }

  @Test
  void nothingIsPendingWhileAnAnnotationIsUnknown() {
    project.with("-Aschemaparity.pending=warning");
    project.source("Loan", "@Table\nrecord Loan(@PrimaryKey int id, @Nullable String note) {}");

    assertThat(project.compile())
        .singleElement()
        .asString()
        .startsWith("error: Loan.java:6: cannot find symbol");
    assertThat(project.proposed()).isEmpty();
  }

  @Test
  void aFaultyRecordHidesNoGeneratedClass() {
    project.with("-Aschemaparity.constants=true");
    project.source("Loan", "@Table\nrecord Loan(@PrimaryKey int id, Object note) {}");
    project.source(
        "Use",
        "import static shop.Tables.LoanTable.ID;\nclass Use { Object names = Tables.LoanTable.NOTE + ID + SchemaModel.class; }");

    assertThat(project.compile()).singleElement().asString().contains("[UnmappedType]");
  }

  @Test
  void theOrderOfTheSourcesChangesNothing() {
    List<String> sources = new ArrayList<>();
    for (String name : List.of("B", "A", "C")) {
      sources.add(
          project.source(
              name, "@Table\nrecord %s(@PrimaryKey int id, Kind kind) {}".formatted(name)));
    }
    sources.add(project.source("Kind", "enum Kind { X }"));
    project.compile(sources.toArray(String[]::new));
    String model = project.model();
    List<String> proposed =
        project.proposed().stream()
            .map(name -> project.read(project.proposals.resolve(name)))
            .toList();

    Collections.reverse(sources);
    project.compile(sources.toArray(String[]::new));

    assertThat(project.model()).isEqualTo(model);
    assertThat(
            project.proposed().stream()
                .map(name -> project.read(project.proposals.resolve(name)))
                .toList())
        .isEqualTo(proposed);
  }

  @Test
  void constantsAreNotMadeUnlessTheyAreAskedFor() {
    project.source("Loan", "@Table\nrecord Loan(@PrimaryKey int id) {}");

    assertThat(project.compile()).isEmpty();
    assertThat(project.generated.resolve("shop/Tables.java")).doesNotExist();
  }

  /** Another processor, which generates a type in its first round. */
  private static final class Generator extends AbstractProcessor {
    private final String source;
    private boolean done;

    Generator(String source) {
      this.source = source;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer writer =
            processingEnv.getFiler().createSourceFile("shop.Generated1").openWriter()) {
          writer.write("package shop; " + source);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
