package org.schemaparity.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.schemaparity.model");

  @Test
  void theModelNeverSeesADatabase() {
    noClasses().should().dependOnClassesThat().resideInAPackage("java.sql..").check(CLASSES);
  }

  @Test
  void theModelKnowsNothingOfWhatIsMadeOfIt() {
    noClasses()
        .that()
        .resideInAPackage("org.schemaparity.model")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.schemaparity.model.*")
        .check(CLASSES);
  }

  @Test
  void theDiffSeesNeitherPlanNorSql() {
    noClasses()
        .that()
        .resideInAPackage("org.schemaparity.model.diff")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.schemaparity.model.plan", "org.schemaparity.model.render")
        .check(CLASSES);
  }

  @Test
  void theDiffItselfNamesNoKindOfObject() {
    noClasses()
        .that()
        .haveSimpleName("Diff")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(TableElement.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Table.class)
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCircle() {
    slices().matching("org.schemaparity.model.(*)..").should().beFreeOfCycles().check(CLASSES);
  }
}
