package org.schemaparity.processor.declare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.schemaparity.annotations.Column;
import org.schemaparity.annotations.CompositeType;
import org.schemaparity.annotations.Domain;
import org.schemaparity.annotations.Embedded;
import org.schemaparity.annotations.Json;
import org.schemaparity.annotations.Table;
import org.schemaparity.annotations.Transient;
import org.schemaparity.model.DataType;
import org.schemaparity.model.sql.TypeText;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.Place;

/** Finds what the type of a component is in a table. */
final class TypeMapper {
  private static final Set<String> COLLECTIONS =
      Set.of("java.util.List", "java.util.Set", "java.util.Collection");
  private static final Set<String> TYPE_ATTRIBUTES = Set.of("type", "length", "precision", "scale");

  private final Sources sources;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Deque<TypeElement> unwrapping = new ArrayDeque<>();
  private final Set<TypeElement> within;

  /**
   * A mapper for components of one record.
   *
   * @param within the record, and those of types whose declarations need it
   */
  TypeMapper(Sources sources, Set<TypeElement> within) {
    this.sources = sources;
    this.within = within;
  }

  /** {@return what was found wrong since this was last asked} */
  List<Diagnostic> takeDiagnostics() {
    List<Diagnostic> taken = List.copyOf(diagnostics);
    diagnostics.clear();
    return taken;
  }

  /** {@return what a component is} {@code type} is its type without {@code Optional}. */
  Mapping map(Component component, TypeMirror type) {
    Optional<AnnotationUse> column = sources.annotations().one(component.field(), Column.class);
    Optional<AnnotationUse> json = sources.annotations().one(component.field(), Json.class);
    boolean named = column.filter(use -> use.gives("type")).isPresent();
    if (json.isPresent()) {
      if (column.filter(use -> TYPE_ATTRIBUTES.stream().anyMatch(use::gives)).isPresent()) {
        return none(
            DiagnosticCode.CONFLICTING_ANNOTATIONS,
            json.get().place(),
            "The component `%s` has a type by @Json and another by @Column. Remove one of them."
                .formatted(component.name()));
      }
      return Mapping.Scalar.builtIn(
          json.get().flag("binary") ? "jsonb" : "json", Mapping.Family.OTHER);
    } else if (named) {
      return named(column.get());
    }
    Mapping mapping = map(component, type, component.place());
    if (column.isPresent() && mapping instanceof Mapping.Scalar scalar) {
      Declared<Mapping.Scalar> modified = ColumnModifiers.apply(column.get(), scalar);
      diagnostics.addAll(modified.diagnostics());
      return modified.value();
    }
    return mapping;
  }

  private Mapping named(AnnotationUse column) {
    String text = column.text("type");
    Place place = column.place("type");
    if (column.gives("length") || column.gives("precision") || column.gives("scale")) {
      return none(
          DiagnosticCode.CONFLICTING_ANNOTATIONS,
          place,
          "The type is named, so that a length, precision or scale belongs in its name. Write such as `numeric(10,2)`.");
    } else if (TypeNames.isSerial(text)) {
      return none(
          DiagnosticCode.SERIAL_TYPE,
          place,
          "`%s` is no type, but short for an integer column with a sequence. Use @Serial, or better @Identity, on a component of type int or long."
              .formatted(text));
    }
    Optional<DataType> type = TypeNames.parse(text, sources.defaultSchema());
    if (type.isEmpty()) {
      return none(
          DiagnosticCode.MALFORMED_TYPE,
          place,
          "%s is no name of a PostgreSQL type. Write one such as `citext`, `numeric(10,2)` or `text[]`."
              .formatted(text.isBlank() ? "A blank text" : "`" + text + "`"));
    }
    boolean integer =
        Set.of("smallint", "integer", "bigint").contains(TypeText.of(type.get(), Optional.empty()));
    return new Mapping.Scalar(
        type.get(), integer ? Mapping.Family.INTEGER : Mapping.Family.OTHER, Optional.empty());
  }

  private Mapping map(Component component, TypeMirror type, Place place) {
    if (type instanceof PrimitiveType primitive) {
      return map(component, sources.types().boxedClass(primitive).asType(), place);
    } else if (type instanceof ArrayType array) {
      return array.getComponentType().getKind() == TypeKind.BYTE
          ? Mapping.Scalar.builtIn("bytea", Mapping.Family.OTHER)
          : arrayOf(component, array.getComponentType(), place);
    } else if (type.getKind() == TypeKind.TYPEVAR || type.getKind() == TypeKind.WILDCARD) {
      return none(
          DiagnosticCode.TYPE_VARIABLE,
          place,
          "The type of the component `%s` depends on %s, and a column has one type. Write the type itself."
              .formatted(
                  component.name(),
                  type.getKind() == TypeKind.WILDCARD
                      ? "the wildcard `" + plain(type) + "`"
                      : "the type variable `" + plain(type) + "`"));
    } else if (type instanceof DeclaredType declared) {
      return map(component, declared, place);
    }
    return unmapped(component, type, place);
  }

  private Mapping map(Component component, DeclaredType type, Place place) {
    TypeElement element = (TypeElement) type.asElement();
    String name = sources.once().name(element);
    Optional<Mapping.Scalar> scalar = ScalarTypes.of(name);
    if (scalar.isPresent()) {
      return scalar.get();
    } else if (COLLECTIONS.contains(name) && type.getTypeArguments().size() == 1) {
      return arrayOf(component, type.getTypeArguments().get(0), place);
    } else if (element.getKind() == ElementKind.ENUM) {
      return enumeration(element);
    } else if (element.getKind() == ElementKind.RECORD) {
      return record(component, type, element, place);
    }
    return unmapped(component, type, place);
  }

  private Mapping enumeration(TypeElement element) {
    Declared<EnumDeclaration> declared = sources.once().enumeration(sources, element);
    diagnostics.addAll(declared.diagnostics());
    EnumDeclaration type = declared.value();
    return type.text()
        ? new Mapping.Scalar(new DataType.BuiltIn("text"), Mapping.Family.OTHER, Optional.of(type))
        : userDefined(type);
  }

  private Mapping record(Component component, DeclaredType type, TypeElement element, Place place) {
    if (sources.annotations().has(element, Table.class)) {
      return none(
          DiagnosticCode.TABLE_AS_COLUMN,
          place,
          "The component `%s` has the type `%s`, which is a table, and a column cannot hold a row. Use the type of that table's key, with @ForeignKey(%s.class)."
              .formatted(component.name(), element.getSimpleName(), element.getSimpleName()));
    }
    if (sources.annotations().has(element, Domain.class)
        || sources.annotations().has(element, CompositeType.class)) {
      return within.contains(element)
          ? cyclic(element, place)
          : sources.annotations().has(element, Domain.class) ? domain(element) : composite(element);
    }
    List<Component> components =
        sources.once().components(element).stream()
            .filter(inner -> !sources.annotations().has(inner.field(), Transient.class))
            .toList();
    if (components.isEmpty()) {
      return unmapped(component, type, place);
    } else if (components.size() > 1
        || sources.annotations().has(component.field(), Embedded.class)) {
      return new Mapping.Embedded(type);
    } else if (unwrapping.contains(element) && !component.holdsArgument()) {
      return cyclic(element, place);
    }
    return single(type, element, components.get(0));
  }

  private Mapping cyclic(TypeElement element, Place place) {
    return none(
        DiagnosticCode.CYCLIC_EMBEDDING,
        place,
        "The record `%s` contains itself, so that its columns have no end. Use a table of its own and a foreign key, or @Json."
            .formatted(element.getSimpleName()));
  }

  private Mapping domain(TypeElement element) {
    Declared<Optional<DomainDeclaration>> declared =
        DomainDeclarer.declare(sources, element, within);
    diagnostics.addAll(declared.diagnostics());
    return declared
        .value()
        .<Mapping>map(TypeMapper::userDefined)
        .orElseGet(() -> new Mapping.None());
  }

  private Mapping composite(TypeElement element) {
    Declared<CompositeDeclaration> declared = CompositeDeclarer.declare(sources, element, within);
    diagnostics.addAll(declared.diagnostics());
    return userDefined(declared.value());
  }

  private static Mapping.Scalar userDefined(TypeDeclaration type) {
    return new Mapping.Scalar(
        new DataType.UserDefined(type.name(), Optional.empty()),
        Mapping.Family.OTHER,
        Optional.of(type));
  }

  /** A record with one component stands for its component's type. */
  private Mapping single(DeclaredType type, TypeElement element, Component component) {
    for (AnnotationUse use : sources.annotations().all(component.field())) {
      boolean aboutType =
          use.isA(Json.class)
              || use.isA(Embedded.class)
              || (use.isA(Column.class) && TYPE_ATTRIBUTES.containsAll(use.given().keySet()));
      if (!aboutType) {
        return none(
            DiagnosticCode.MISPLACED_ANNOTATION,
            use.place(),
            "`%s` has one component and stands for a column's type, so that %s says nothing here but the type. Move it to the components that have the type `%s`."
                .formatted(element.getSimpleName(), use.title(), element.getSimpleName()));
      }
    }
    unwrapping.push(element);
    try {
      return map(component, sources.types().asMemberOf(type, component.field()));
    } finally {
      unwrapping.pop();
    }
  }

  private Mapping arrayOf(Component component, TypeMirror type, Place place) {
    Mapping element = map(component, type, place);
    if (element instanceof Mapping.Embedded) {
      return unmapped(component, type, place);
    } else if (element instanceof Mapping.Scalar scalar) {
      DataType dataType =
          scalar.type() instanceof DataType.ArrayOf
              ? scalar.type()
              : new DataType.ArrayOf(scalar.type());
      Mapping.Family family =
          scalar.family() == Mapping.Family.INTEGER ? Mapping.Family.OTHER : scalar.family();
      return new Mapping.Scalar(dataType, family, scalar.userType());
    }
    return element;
  }

  private Mapping unmapped(Component component, TypeMirror type, Place place) {
    TypeMirror whole =
        Component.dependsOnVariable(component.field()) ? type : component.field().asType();
    boolean same = plain(whole).equals(plain(type));
    return none(
        DiagnosticCode.UNMAPPED_TYPE,
        place,
        "The component `%s` has the type `%s`, %s no PostgreSQL type is mapped to%s. Name one with @Column(type = \"…\"), store it with @Json, or leave it out with @Transient."
            .formatted(
                component.name(),
                plain(whole),
                same ? "which" : "and",
                same ? "" : " `" + plain(type) + "`"));
  }

  /** The type without its annotations and packages. */
  private static String plain(TypeMirror type) {
    return type.toString()
        .replaceAll("@[\\w.]+(\\([^)]*\\))? ?", "")
        .replaceAll("\\b[a-z][\\w]*\\.", "");
  }

  private Mapping none(DiagnosticCode code, Place place, String text) {
    diagnostics.add(Diagnostic.error(code, place, text));
    return new Mapping.None();
  }
}
