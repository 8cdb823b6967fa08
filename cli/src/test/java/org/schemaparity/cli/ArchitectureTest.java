package org.schemaparity.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.schemaparity.check.read.OnRequest;

class ArchitectureTest {
  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.schemaparity.cli");

  @Test
  void databasesAreForTheRuntimeCheckToTalkTo() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "org.postgresql..",
                    "org.flywaydb..",
                    "..check.read..")
                .and(not(type(OnRequest.class))))
        .check(classes);
  }

  @Test
  void reportsAndImportsKnowNothingOfTheCommandLine() {
    noClasses()
        .that()
        .resideInAnyPackage("..cli.report..", "..cli.imports..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(classes);
  }

  @Test
  void onlyOneClassNeedsTheJsonLibrary() {
    classes()
        .that()
        .doNotHaveSimpleName("Json")
        .and()
        .haveNameNotMatching(".*\\.Json\\$.*")
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackage("tools.jackson..")
        .check(classes);
  }

  @Test
  void onlyOnePackageNeedsTheParser() {
    classes()
        .that()
        .resideOutsideOfPackage("..imports.merge..")
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackage("com.github.javaparser..")
        .check(classes);
  }
}
