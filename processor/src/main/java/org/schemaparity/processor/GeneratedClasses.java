package org.schemaparity.processor;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.schemaparity.processor.declare.TableDeclaration;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.Place;
import org.schemaparity.processor.write.ConstantsClass;
import org.schemaparity.processor.write.JavaText;
import org.schemaparity.processor.write.ModelClass;
import org.schemaparity.processor.write.OutputFiles;

/** Generates the classes, each once, in the round in which what it needs is known. */
final class GeneratedClasses {
  private final Options options;
  private final Roster roster;
  private final DeclaredTables declared;
  private final OutputFiles files;

  /** The records whose constants are final. */
  private final Set<String> settled = new HashSet<>();

  /** By record, the columns that there are constants for. */
  private final Map<String, List<String>> named = new HashMap<>();

  private final Map<String, Integer> constantsClasses = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private Optional<ClassName> model = Optional.empty();

  GeneratedClasses(Options options, Roster roster, DeclaredTables declared, OutputFiles files) {
    this.options = options;
    this.roster = roster;
    this.declared = declared;
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
      List<Element> bearers = roster.bearers();
      ClassName name =
          options
              .model()
              .or(() -> bearers.isEmpty() ? roster.earlierModelClass() : Optional.empty())
              .map(JavaText::className)
              .orElseGet(() -> ModelName.of(tables.isEmpty() ? bearers : tables));
      model = Optional.of(name);
      if (roster.isIncludedModel(name.canonicalName())) {
        diagnostics.add(
            Diagnostic.error(
                DiagnosticCode.CLASS_NAME_TAKEN,
                Place.none(),
                "The class `%s` is the model of a module that is included. Give this one another name with -Aschemaparity.model=…."
                    .formatted(name.canonicalName())));
      } else if (isFree(name, "Give it another name with -Aschemaparity.model=….")) {
        files.writeClass(name, ModelClass.of(name), bearers);
      }
    }
    if (options.constants()) {
      Map<String, List<TableDeclaration>> byPackage = new TreeMap<>();
      for (TableDeclaration table : tablesWithoutConstants()) {
        byPackage
            .computeIfAbsent(ClassName.get(table.record()).packageName(), name -> new ArrayList<>())
            .add(table);
      }
      byPackage.forEach(this::generateConstants);
    }
  }

  /**
   * A faulty record has constants too, and one of an unknown type, so that what uses them shows no
   * errors of its own. Where another processor generates that type and it turns out to be an
   * embedded record, there are other columns to name in a later round.
   */
  private List<TableDeclaration> tablesWithoutConstants() {
    if (model.isEmpty()) {
      return List.of();
    }
    return roster.tables().stream()
        .filter(record -> !settled.contains(record.getQualifiedName().toString()))
        .map(record -> declared.of(record).value())
        .filter(this::hasNewNames)
        .toList();
  }

  private boolean hasNewNames(TableDeclaration table) {
    String record = table.record().getQualifiedName().toString();
    if (roster.isResolved(table.record())) {
      settled.add(record);
    }
    List<String> columns = table.parts().columnNames();
    return !columns.equals(named.put(record, columns));
  }

  private void generateConstants(String packageName, List<TableDeclaration> tables) {
    int count = constantsClasses.merge(packageName, 1, Integer::sum);
    ClassName name = ClassName.get(packageName, count == 1 ? "Tables" : "Tables" + count);
    if (model.filter(name::equals).isPresent()) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.CLASS_NAME_TAKEN,
              Place.none(),
              "The class `%s` is to be the model and to hold the names of tables. Give the model another name with -Aschemaparity.model=…."
                  .formatted(name.canonicalName())));
    } else if (isFree(name, "Rename that class, or leave out -Aschemaparity.constants=true.")) {
      files.writeClass(
          name,
          ConstantsClass.of(name, tables, options.schema()),
          tables.stream().map(TableDeclaration::record).toList());
    }
  }

  private boolean isFree(ClassName name, String remedy) {
    String className = name.canonicalName();
    if (!roster.hasRoot(className)) {
      return true;
    }
    roster.roots().stream()
        .filter(root -> root.getQualifiedName().contentEquals(className))
        // A build may hand our own sources of an earlier compilation in: then they stand.
        .filter(root -> !isGeneratedByUs(root))
        .map(
            root ->
                Diagnostic.error(
                    DiagnosticCode.CLASS_NAME_TAKEN,
                    Place.of(root),
                    "The class `%s` is to be generated, and there is one already. %s"
                        .formatted(className, remedy)))
        .forEach(diagnostics::add);
    return false;
  }

  static boolean isGeneratedByUs(Element type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      boolean ours =
          mirror.getElementValues().values().stream()
              .anyMatch(value -> value.toString().contains(JavaText.GENERATOR));
      if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Generated")
          && ours) {
        return true;
      }
    }
    return false;
  }
}
