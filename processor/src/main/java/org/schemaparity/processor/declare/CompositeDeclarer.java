package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.schemaparity.annotations.Column;
import org.schemaparity.annotations.CompositeType;
import org.schemaparity.annotations.Embedded;
import org.schemaparity.annotations.Json;
import org.schemaparity.annotations.Transient;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/** Reads a record that has {@code @CompositeType}. */
public final class CompositeDeclarer {
  private static final Set<String> OF_COLUMN =
      Set.of("name", "type", "length", "precision", "scale", "collation", "comment");

  private final Sources sources;
  private final TypeElement record;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private CompositeDeclarer(Sources sources, TypeElement record) {
    this.sources = sources;
    this.record = record;
  }

  /** {@return what {@code record} declares} */
  public static Declared<CompositeDeclaration> declare(Sources sources, TypeElement record) {
    return declare(sources, record, Set.of());
  }

  /**
   * {@return what {@code record} declares}
   *
   * @param within the records whose declarations need it
   */
  static Declared<CompositeDeclaration> declare(
      Sources sources, TypeElement record, Set<TypeElement> within) {
    CompositeDeclarer declarer = new CompositeDeclarer(sources, record);
    CompositeDeclaration declaration = declarer.declaration(within);
    return new Declared<>(declaration, declarer.diagnostics);
  }

  private CompositeDeclaration declaration(Set<TypeElement> within) {
    Declared<GivenTypeName> name = GivenTypeName.of(sources, record, CompositeType.class);
    diagnostics.addAll(name.diagnostics());
    Declared<TableParts> parts = PartsDeclarer.declare(sources, record, within);
    diagnostics.addAll(parts.diagnostics());
    checkAnnotations(record, new HashSet<>(Set.of(record)));
    diagnostics.addAll(ColumnRules.names(parts.value().columns()));
    return new CompositeDeclaration(
        record.getQualifiedName().toString(),
        name.value().name(),
        parts.value().columns(),
        name.value().comment(),
        name.value().place());
  }

  /** The manual, "Composite Types": no constraints can be included, nor defaults. */
  private void checkAnnotations(TypeElement of, Set<TypeElement> seen) {
    for (Component component : sources.once().components(of)) {
      for (AnnotationUse use : sources.annotations().all(component.field())) {
        if (!isOfAttribute(use)) {
          diagnostics.add(
              Diagnostic.error(
                  DiagnosticCode.MISPLACED_ANNOTATION,
                  use.place(),
                  "`%s` is a composite type, whose attributes have a name, a type, a collation and a comment, and %s is about more. Remove it."
                      .formatted(record.getSimpleName(), use.title())));
        }
      }
      if (component.field().asType() instanceof DeclaredType type
          && type.asElement() instanceof TypeElement embedded
          && embedded.getKind() == ElementKind.RECORD
          && sources.annotations().all(embedded).isEmpty()
          && embedded.getRecordComponents().size() > 1
          && seen.add(embedded)) {
        checkAnnotations(embedded, seen);
      }
    }
  }

  private static boolean isOfAttribute(AnnotationUse use) {
    return use.isA(Json.class)
        || use.isA(Embedded.class)
        || use.isA(Transient.class)
        || (use.isA(Column.class) && OF_COLUMN.containsAll(use.given().keySet()));
  }
}
