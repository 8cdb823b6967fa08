package org.schemaparity.processor;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import org.junit.jupiter.api.Test;
import org.schemaparity.processor.diagnose.DiagnosticPrinter;
import org.schemaparity.processor.write.OutputFiles;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.schemaparity.processor");

  @Test
  void onlyOneClassPrints() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(DiagnosticPrinter.class.getName())
        .should()
        .accessTargetWhere(targetOwner(type(Messager.class)))
        .check(CLASSES);
  }

  @Test
  void onlyOneClassWritesFiles() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(OutputFiles.class.getName())
        .should()
        .accessTargetWhere(targetOwner(type(Filer.class)))
        .check(CLASSES);
  }

  @Test
  void stagesGoOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("processor")
        .definedBy("org.schemaparity.processor")
        .layer("write")
        .definedBy("org.schemaparity.processor.write")
        .layer("pending")
        .definedBy("org.schemaparity.processor.pending")
        .layer("describe")
        .definedBy("org.schemaparity.processor.describe")
        .layer("declare")
        .definedBy("org.schemaparity.processor.declare")
        .layer("review")
        .definedBy("org.schemaparity.processor.review")
        .layer("known")
        .definedBy("org.schemaparity.processor.known")
        .layer("diagnose")
        .definedBy("org.schemaparity.processor.diagnose")
        .whereLayer("processor")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("write")
        .mayOnlyBeAccessedByLayers("processor")
        .whereLayer("pending")
        .mayOnlyBeAccessedByLayers("processor")
        .whereLayer("describe")
        .mayOnlyBeAccessedByLayers("processor")
        .whereLayer("review")
        .mayOnlyBeAccessedByLayers("processor")
        .whereLayer("known")
        .mayOnlyBeAccessedByLayers("processor")
        .whereLayer("declare")
        .mayOnlyBeAccessedByLayers("processor", "describe", "review", "write")
        .whereLayer("diagnose")
        .mayOnlyBeAccessedByLayers("processor", "declare", "describe", "pending", "review", "write")
        .check(CLASSES);
  }
}
