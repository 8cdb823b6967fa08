package org.schemaparity.processor.describe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.CompositeAttribute;
import org.schemaparity.model.CompositeType;
import org.schemaparity.model.Details;
import org.schemaparity.model.Domain;
import org.schemaparity.model.DomainConstraint;
import org.schemaparity.model.EnumType;
import org.schemaparity.model.Expression;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.sql.DefaultNames;
import org.schemaparity.processor.declare.ColumnDeclaration;
import org.schemaparity.processor.declare.CompositeDeclaration;
import org.schemaparity.processor.declare.ConstraintDeclaration;
import org.schemaparity.processor.declare.DomainDeclaration;
import org.schemaparity.processor.declare.EnumDeclaration;
import org.schemaparity.processor.declare.TypeDeclaration;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/** Puts the types together: those that are declared by themselves, and those that tables bring. */
final class TypeDescriber {
  private final SearchPath searchPath;
  private final SchemaNames names;
  private final Set<QualifiedName> tables;
  private final Map<QualifiedName, TypeDeclaration> byName = new TreeMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * A describer of types.
   *
   * @param tables the names of the tables, which are types too
   */
  TypeDescriber(SearchPath searchPath, SchemaNames names, Set<QualifiedName> tables) {
    this.searchPath = searchPath;
    this.names = names;
    this.tables = Set.copyOf(tables);
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  void add(TypeDeclaration type) {
    type.parts().forEach(this::add);
    TypeDeclaration other = byName.putIfAbsent(type.name(), type);
    if (other == null) {
      claim(type);
    } else if (!other.javaName().equals(type.javaName())) {
      boolean enums = type instanceof EnumDeclaration && other instanceof EnumDeclaration;
      diagnostics.add(
          Diagnostic.error(
              enums ? DiagnosticCode.DUPLICATE_ENUM_TYPE : DiagnosticCode.DUPLICATE_NAME,
              type.place(),
              "%s `%s` and `%s` are both the type `%s`. Give one of them another name with %s."
                  .formatted(
                      enums ? "The enums" : "The Java types",
                      other.javaName(),
                      type.javaName(),
                      type.name(),
                      enums ? "@EnumType(name = \"…\")" : "`name`")));
    }
  }

  private void claim(TypeDeclaration type) {
    if (type instanceof EnumDeclaration && tables.contains(type.name())) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.DUPLICATE_ENUM_TYPE,
              type.place(),
              "The enum `%s` is the type `%s`, and there is a table of that name, which is a type too. Name one of them otherwise."
                  .formatted(type.javaName(), type.name())));
      return;
    }
    if (type instanceof CompositeDeclaration) {
      names.takeRelation(type.name(), "the composite type `" + type.name() + "`", type.place());
    } else {
      names.takeType(type.name(), "the type `" + type.name() + "`", type.place());
    }
  }

  List<EnumType> enums() {
    return of(EnumDeclaration.class)
        .map(type -> new EnumType(type.name(), type.labels(), type.comment()))
        .toList();
  }

  List<CompositeType> compositeTypes() {
    return of(CompositeDeclaration.class)
        .map(
            type ->
                new CompositeType(
                    type.name(),
                    type.attributes().stream()
                        .flatMap(attribute -> attribute(attribute).stream())
                        .toList(),
                    type.comment(),
                    Details.NONE))
        .toList();
  }

  private Optional<CompositeAttribute> attribute(ColumnDeclaration attribute) {
    return attribute
        .type()
        .map(
            type ->
                new CompositeAttribute(
                    attribute.name(),
                    type,
                    attribute.options().collation().map(searchPath::collation),
                    attribute.comment()));
  }

  List<Domain> domains() {
    return of(DomainDeclaration.class).flatMap(type -> domain(type).stream()).toList();
  }

  private Optional<Domain> domain(DomainDeclaration domain) {
    ColumnDeclaration value = domain.value();
    Optional<Expression> byDefault =
        value.value() instanceof ColumnValue.Default given
            ? Optional.of(given.expression())
            : Optional.empty();
    return value
        .type()
        .map(
            type ->
                new Domain(
                    domain.name(),
                    type,
                    value.options().collation().map(searchPath::collation),
                    byDefault,
                    domain.notNull(),
                    constraints(domain),
                    domain.comment(),
                    Details.NONE));
  }

  private List<DomainConstraint> constraints(DomainDeclaration domain) {
    Set<String> taken = new HashSet<>();
    for (ConstraintDeclaration.Check check : domain.checks()) {
      if (check.name().filter(name -> !taken.add(name)).isPresent()) {
        diagnostics.add(
            Diagnostic.error(
                DiagnosticCode.DUPLICATE_CONSTRAINT,
                check.place(),
                "`%s` has two constraints called `%s`. Name one of them otherwise."
                    .formatted(domain.javaName(), check.name().get())));
      }
    }
    List<DomainConstraint> constraints = new ArrayList<>();
    for (ConstraintDeclaration.Check check : domain.checks()) {
      String name =
          check
              .name()
              .orElseGet(
                  () -> DefaultNames.check(domain.name().name(), List.of(), taken::contains));
      taken.add(name);
      constraints.add(
          new DomainConstraint(
              name, check.expression(), check.options().validity(), check.options().comment()));
    }
    return constraints;
  }

  private <T extends TypeDeclaration> Stream<T> of(Class<T> kind) {
    return byName.values().stream().filter(kind::isInstance).map(kind::cast);
  }
}
