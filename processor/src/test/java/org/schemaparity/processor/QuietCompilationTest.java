package org.schemaparity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in order is not warned of, whatever warnings a build asks for. */
class QuietCompilationTest {
  @TempDir Path directory;
  private Project project;

  @BeforeEach
  void aProjectThatAsksForAllWarnings() {
    project = new Project(directory).with("-Aschemaparity.pending=off", "-Xlint:processing");
  }

  @Test
  void aTableIsReadWithoutAWarning() {
    String loan = project.source("Loan", "@Table\nrecord Loan(@PrimaryKey int id) {}");

    assertThat(compile(loan)).isEmpty();
  }

  @Test
  void anotherOnesAnnotationIsStillNotOurs() {
    String loan =
        project.source(
            "Loan", "@Other @Table\nrecord Loan(@PrimaryKey int id) {}\n@interface Other {}");

    assertThat(compile(loan))
        .singleElement()
        .asString()
        .startsWith("warning: No processor claimed any of these annotations: ")
        .endsWith("shop.Other");
  }

  @Test
  void optionsAreKnownWhereThereIsNoTable() {
    assertThat(compile(project.source("LoanTest", "class LoanTest {}"))).isEmpty();
  }

  private List<String> compile(String source) {
    return project.compile(registered(), List.of(source), manager -> manager);
  }

  private static List<Processor> registered() {
    return ServiceLoader.load(Processor.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(processor -> processor.getClass().getName().startsWith("org.schemaparity."))
        .toList();
  }
}
