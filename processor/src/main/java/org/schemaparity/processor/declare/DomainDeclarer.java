package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.schemaparity.annotations.Check;
import org.schemaparity.annotations.Column;
import org.schemaparity.annotations.Default;
import org.schemaparity.annotations.Domain;
import org.schemaparity.annotations.Json;
import org.schemaparity.annotations.Transient;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/** Reads a record that has {@code @Domain}. */
public final class DomainDeclarer {
  private static final Set<String> OF_COLUMN =
      Set.of("type", "length", "precision", "scale", "collation");

  private final Sources sources;
  private final TypeElement record;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private DomainDeclarer(Sources sources, TypeElement record) {
    this.sources = sources;
    this.record = record;
  }

  /** {@return what {@code record} declares, if it can be a domain} */
  public static Declared<Optional<DomainDeclaration>> declare(Sources sources, TypeElement record) {
    return declare(sources, record, Set.of());
  }

  /**
   * {@return what {@code record} declares, if it can be a domain}
   *
   * @param within the records whose declarations need it
   */
  static Declared<Optional<DomainDeclaration>> declare(
      Sources sources, TypeElement record, Set<TypeElement> within) {
    DomainDeclarer declarer = new DomainDeclarer(sources, record);
    Optional<DomainDeclaration> declaration = declarer.declaration(within);
    return new Declared<>(declaration, declarer.diagnostics);
  }

  private Optional<DomainDeclaration> declaration(Set<TypeElement> within) {
    Optional<AnnotationUse> use = sources.annotations().one(record, Domain.class);
    Declared<GivenTypeName> name = GivenTypeName.of(sources, record, Domain.class);
    diagnostics.addAll(name.diagnostics());
    Declared<TableParts> parts = PartsDeclarer.declareValue(sources, record, within);
    diagnostics.addAll(parts.diagnostics());
    if (parts.value().columns().size() != 1) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.NOT_A_DOMAIN,
              name.value().place(),
              "A domain is a record of one component, and `%s` is %s columns. Make it a @CompositeType, or remove @Domain."
                  .formatted(record.getSimpleName(), parts.value().columns().size())));
      return Optional.empty();
    }
    checkAnnotations();
    return Optional.of(
        new DomainDeclaration(
            record.getQualifiedName().toString(),
            name.value().name(),
            parts.value().columns().get(0),
            use.filter(domain -> domain.flag("notNull")).isPresent(),
            checks(parts.value()),
            name.value().comment(),
            name.value().place()));
  }

  private List<ConstraintDeclaration.Check> checks(TableParts parts) {
    List<ConstraintDeclaration.Check> checks =
        new ArrayList<>(parts.constraints(ConstraintDeclaration.Check.class));
    Declared<List<ConstraintDeclaration>> own =
        new RecordConstraints(sources, record, parts).declare();
    diagnostics.addAll(own.diagnostics());
    own.value().stream()
        .filter(ConstraintDeclaration.Check.class::isInstance)
        .map(ConstraintDeclaration.Check.class::cast)
        .forEach(checks::add);
    return checks;
  }

  /** What would say nothing of a domain, on the record and on its component. */
  private void checkAnnotations() {
    List<AnnotationUse> uses = new ArrayList<>();
    for (Component component : sources.once().components(record)) {
      sources.annotations().all(component.field()).stream()
          .filter(use -> !isOfValue(use))
          .forEach(uses::add);
    }
    sources.annotations().all(record, Check.class).stream()
        .filter(use -> use.flag("noInherit"))
        .forEach(uses::add);
    for (AnnotationUse use : uses) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.MISPLACED_ANNOTATION,
              use.place(),
              "`%s` is a domain, which has a type, a collation, a default and checks, and %s is about more. Move it to the components that have the type `%s`, or remove it."
                  .formatted(record.getSimpleName(), use.title(), record.getSimpleName())));
    }
  }

  private static boolean isOfValue(AnnotationUse use) {
    return use.isA(Json.class)
        || use.isA(Default.class)
        || use.isA(Transient.class)
        || (use.isA(Check.class) && !use.flag("noInherit"))
        || (use.isA(Column.class) && OF_COLUMN.containsAll(use.given().keySet()));
  }
}
