package org.schemaparity.check;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.schemaparity.check");

  @Test
  void onlyWhatTalksToDatabasesSeesJdbc() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "..check.read..",
            "..check.build..",
            "..check.server..",
            "..check.migrate..",
            "..check.source..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..")
        .check(classes);
  }

  @Test
  void packagesDependOnEachOtherOneWay() {
    slices().matching("org.schemaparity.(check..)").should().beFreeOfCycles().check(classes);
    slices().matching("org.schemaparity.check.(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void theReaderKnowsNothingOfWhatIsDoneWithWhatItReads() {
    noClasses()
        .that()
        .resideInAPackage("..check.read..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..model.diff..", "..model.plan..", "..model.render..")
        .check(classes);
  }

  @Test
  void onlyOneClassNeedsEachLibraryThatStartsServers() {
    noClasses()
        .that()
        .doNotHaveSimpleName("EmbeddedProcess")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.zonky..")
        .check(classes);
    noClasses()
        .that()
        .doNotHaveSimpleName("ContainerProcess")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.testcontainers..")
        .check(classes);
  }

  @Test
  void onlyTheJunitEntryNeedsJunit() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..check.junit..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.junit..")
        .check(classes);
  }
}
