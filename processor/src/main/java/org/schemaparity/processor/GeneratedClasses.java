package org.schemaparity.processor;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.schemaparity.processor.declare.ReachableTypes;
import org.schemaparity.processor.declare.Sources;
import org.schemaparity.processor.declare.TableDeclaration;
import org.schemaparity.processor.declare.TableDeclarer;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.Place;
import org.schemaparity.processor.write.ConstantsClass;
import org.schemaparity.processor.write.ModelClass;
import org.schemaparity.processor.write.OutputFiles;

/** Generates the classes, each once, in the round in which what it needs is known. */
final class GeneratedClasses {
  private final Options options;
  private final Roster roster;
  private final OutputFiles files;
  private final Set<String> done = new HashSet<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private Optional<ClassName> model = Optional.empty();

  GeneratedClasses(Options options, Roster roster, OutputFiles files) {
    this.options = options;
    this.roster = roster;
    this.files = files;
  }

  /** {@return the model class, once there is one} */
  Optional<ClassName> model() {
    return model;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  void generate() {
    if (model.isEmpty() && roster.isTouched()) {
      List<TypeElement> tables = roster.tables();
      ClassName name =
          options
              .model()
              .or(() -> tables.isEmpty() ? roster.earlierModelClass() : Optional.empty())
              .map(ClassName::bestGuess)
              .orElseGet(() -> ModelName.of(tables));
      model = Optional.of(name);
      if (isFree(name, Place.none(), "Give it another name with -Aschemaparity.model=….")) {
        files.write(ModelClass.of(name, tables));
      }
    }
    if (options.constants()) {
      Sources sources = roster.sources(options.schema());
      roster.compiledTables().forEach(record -> generateConstants(record, sources));
    }
  }

  /** A faulty record has constants too, so that what uses them shows no errors of its own. */
  private void generateConstants(TypeElement record, Sources sources) {
    if (!done.contains(record.getQualifiedName().toString())
        && ReachableTypes.from(record, roster.annotations()).resolved()) {
      done.add(record.getQualifiedName().toString());
      TableDeclaration table = TableDeclarer.declare(sources, record).value();
      ClassName name = ConstantsClass.nameFor(table);
      if (isFree(
          name,
          Place.of(record),
          "Rename that class or the record, or generate no constants with -Aschemaparity.constants=false.")) {
        files.write(ConstantsClass.of(table, options.schema()));
      }
    }
  }

  private boolean isFree(ClassName name, Place place, String remedy) {
    String className = name.canonicalName();
    if (!roster.hasRoot(className)) {
      return true;
    }
    // A build may hand our own sources of an earlier compilation in: then they stand.
    boolean ours =
        roster.roots().stream()
            .filter(root -> root.getQualifiedName().contentEquals(className))
            .anyMatch(GeneratedClasses::isGeneratedByUs);
    if (!ours) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.CLASS_NAME_TAKEN,
              place,
              "The class `%s` is to be generated, and there is one already. %s"
                  .formatted(className, remedy)));
    }
    return false;
  }

  private static boolean isGeneratedByUs(Element type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      boolean ours =
          mirror.getElementValues().values().stream()
              .anyMatch(value -> value.toString().contains(ConstantsClass.GENERATOR));
      if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Generated")
          && ours) {
        return true;
      }
    }
    return false;
  }
}
