package org.schemaparity.processor.declare;

import java.lang.annotation.Annotation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;
import org.schemaparity.annotations.Column;
import org.schemaparity.annotations.Default;
import org.schemaparity.annotations.Embedded;
import org.schemaparity.annotations.GeneratedColumn;
import org.schemaparity.annotations.Identity;
import org.schemaparity.annotations.NotNullConstraint;
import org.schemaparity.annotations.Serial;
import org.schemaparity.annotations.Transient;
import org.schemaparity.model.CheckOptions;
import org.schemaparity.model.ColumnOptions;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.DataType;
import org.schemaparity.model.Expression;
import org.schemaparity.model.sql.Identifiers;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.Place;

/** Reads the components of a record, and of the records that they embed. */
final class PartsDeclarer {
  private static final Map<String, String> OPTIONALS =
      Map.of(
          "java.util.OptionalInt", "java.lang.Integer",
          "java.util.OptionalLong", "java.lang.Long",
          "java.util.OptionalDouble", "java.lang.Double");

  private static final Set<DiagnosticCode> OF_TYPES =
      EnumSet.of(
          DiagnosticCode.UNMAPPED_TYPE,
          DiagnosticCode.TYPE_VARIABLE,
          DiagnosticCode.TABLE_AS_COLUMN);

  private final Sources sources;
  private final TypeMapper types;
  private final Optional<String> valueName;
  private final Deque<TypeElement> embedding = new ArrayDeque<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private PartsDeclarer(Sources sources, Set<TypeElement> within, Optional<String> valueName) {
    this.sources = sources;
    this.types = new TypeMapper(sources, within);
    this.valueName = valueName;
  }

  /**
   * {@return the parts of a record}
   *
   * @param within the records of types whose declarations need it
   */
  static Declared<TableParts> declare(
      Sources sources, TypeElement record, Set<TypeElement> within) {
    return declare(sources, record, within, Optional.empty());
  }

  /** {@return the parts of a record whose expressions speak of one {@code VALUE}, as a domain's} */
  static Declared<TableParts> declareValue(
      Sources sources, TypeElement record, Set<TypeElement> within) {
    return declare(sources, record, within, Optional.of("VALUE"));
  }

  private static Declared<TableParts> declare(
      Sources sources, TypeElement record, Set<TypeElement> within, Optional<String> valueName) {
    Set<TypeElement> inner = new HashSet<>(within);
    inner.add(record);
    PartsDeclarer declarer = new PartsDeclarer(sources, inner, valueName);
    TableParts parts = declarer.parts((DeclaredType) record.asType());
    return new Declared<>(parts, declarer.diagnostics);
  }

  private TableParts parts(DeclaredType type) {
    TypeElement record = (TypeElement) type.asElement();
    List<Component> components = sources.once().components(record);
    List<TableParts> byComponent = new ArrayList<>();
    List<ColumnDeclaration> columns = new ArrayList<>();
    embedding.push(record);
    for (Component component : components) {
      int before = diagnostics.size();
      TableParts parts = parts(component, typeOf(component, type));
      byComponent.add(parts);
      columns.addAll(parts.columns());
      rehang(before, component);
    }
    embedding.pop();
    return new TableParts(columns, constraints(record, components, byComponent, columns));
  }

  /** What the component's type is in a record with the type arguments of {@code within}. */
  private TypeMirror typeOf(Component component, DeclaredType within) {
    return component.record().getTypeParameters().isEmpty()
        ? component.field().asType()
        : sources.types().asMemberOf(within, component.field());
  }

  /** A component's constraint may list columns of the record, so that all are known first. */
  private List<ConstraintDeclaration> constraints(
      TypeElement record,
      List<Component> components,
      List<TableParts> byComponent,
      List<ColumnDeclaration> columns) {
    TableParts all = new TableParts(columns, List.of());
    List<ConstraintDeclaration> constraints = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      Component component = components.get(i);
      constraints.addAll(byComponent.get(i).constraints());
      if (!sources.annotations().isPlain(component.field())
          && !sources.annotations().has(component.field(), Transient.class)) {
        int before = diagnostics.size();
        ColumnLists lists = new ColumnLists(record, all, sources.defaultSchema());
        Declared<List<ConstraintDeclaration>> declared =
            new ComponentConstraints(sources.annotations(), component, lists)
                .declare(byComponent.get(i));
        diagnostics.addAll(declared.diagnostics());
        constraints.addAll(declared.value());
        rehang(before, component);
      }
    }
    return constraints;
  }

  /** Moves what is wrong in a class file, or in a type argument, to the component that needs it. */
  private void rehang(int from, Component component) {
    if (diagnostics.size() > from && sources.isCompiled(component.record())) {
      UnaryOperator<Diagnostic> moved =
          diagnostic ->
              diagnostic
                      .place()
                      .element()
                      .filter(at -> !isInSource(at) || isOfArgument(diagnostic, at, component))
                      .isEmpty()
                  ? diagnostic
                  : diagnostic
                      .at(component.place())
                      .adding(" (Found in what `%s` is made of.)".formatted(component.name()));
      List<Diagnostic> own = diagnostics.subList(from, diagnostics.size());
      own.replaceAll(moved);
    }
  }

  private static boolean isOfArgument(Diagnostic diagnostic, Element at, Component component) {
    return OF_TYPES.contains(diagnostic.code())
        && !at.equals(component.field())
        && Component.dependsOnVariable(at);
  }

  private boolean isInSource(Element element) {
    for (@Nullable Element at = element; at != null; at = at.getEnclosingElement()) {
      if (at instanceof TypeElement type) {
        return sources.isCompiled(type);
      }
    }
    return false;
  }

  private TableParts parts(Component component, TypeMirror declaredType) {
    if (sources.annotations().has(component.field(), Transient.class)) {
      if (sources.annotations().all(component.field()).size() > 1) {
        error(
            DiagnosticCode.CONFLICTING_ANNOTATIONS,
            component.place(),
            "The component `%s` is left out by @Transient and described by other annotations. Remove one or the other."
                .formatted(component.name()));
      }
      return new TableParts(List.of(), List.of());
    }
    Optional<TypeMirror> inOptional = optionalOf(declaredType);
    TypeMirror type = inOptional.orElse(declaredType);
    boolean nullable =
        !type.getKind().isPrimitive()
            && (inOptional.isPresent() || Nullability.isNullable(sources, component));
    Mapping mapping = types.map(component, type);
    diagnostics.addAll(types.takeDiagnostics());
    return mapping instanceof Mapping.Embedded embedded
        ? embedded(component, embedded, nullable)
        : column(component, mapping, nullable);
  }

  private Optional<TypeMirror> optionalOf(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    String name = sources.once().name((TypeElement) declared.asElement());
    if (name.equals("java.util.Optional") && declared.getTypeArguments().size() == 1) {
      return Optional.of(declared.getTypeArguments().get(0));
    }
    @Nullable String boxed = OPTIONALS.get(name);
    return boxed == null
        ? Optional.empty()
        : Optional.ofNullable(sources.elements().getTypeElement(boxed)).map(TypeElement::asType);
  }

  private TableParts embedded(Component component, Mapping.Embedded mapping, boolean nullable) {
    for (Class<? extends Annotation> annotation :
        List.of(
            Column.class,
            Default.class,
            Identity.class,
            Serial.class,
            GeneratedColumn.class,
            NotNullConstraint.class)) {
      sources
          .annotations()
          .one(component.field(), annotation)
          .ifPresent(
              use ->
                  error(
                      DiagnosticCode.MISPLACED_ANNOTATION,
                      use.place(),
                      "The component `%s` is several columns, those of `%s`, and %s is for one. Move it to the component of `%s` that it is meant for, or use @Embedded."
                          .formatted(
                              component.name(),
                              mapping.element().getSimpleName(),
                              use.title(),
                              mapping.element().getSimpleName())));
    }
    if (embedding.contains(mapping.element()) && !component.holdsArgument()) {
      error(
          DiagnosticCode.CYCLIC_EMBEDDING,
          component.place(),
          "The record `%s` contains itself, so that its columns have no end. Use a table of its own and a foreign key, or @Json."
              .formatted(mapping.element().getSimpleName()));
      return new TableParts(List.of(), List.of());
    }
    String prefix =
        sources
            .annotations()
            .one(component.field(), Embedded.class)
            .map(use -> use.text("prefix"))
            .orElse(SnakeCase.of(component.name()) + "_");
    return parts(mapping.type()).embedded(component.name(), prefix, nullable);
  }

  private TableParts column(Component component, Mapping mapping, boolean nullable) {
    ColumnDeclaration column =
        sources.annotations().isPlain(component.field())
            ? plain(component, mapping, nullable)
            : described(component, mapping, nullable);
    return new TableParts(List.of(column), labelCheck(column, mapping));
  }

  /** Most columns are described by their components alone. */
  private static ColumnDeclaration plain(Component component, Mapping mapping, boolean nullable) {
    return new ColumnDeclaration(
        SnakeCase.of(component.name()),
        component.name(),
        component.place(),
        type(mapping),
        !nullable,
        new ColumnValue.Plain(),
        Optional.empty(),
        Optional.empty(),
        ColumnOptions.USUAL,
        Optional.empty(),
        userType(mapping));
  }

  private ColumnDeclaration described(Component component, Mapping mapping, boolean nullable) {
    Optional<AnnotationUse> use = sources.annotations().one(component.field(), Column.class);
    Optional<GivenName> name = use.flatMap(column -> column.name("name"));
    Optional<GivenName> formerName = use.flatMap(column -> column.name("formerName"));
    diagnostics.addAll(NameRules.check("column name", name));
    diagnostics.addAll(NameRules.check("former name", formerName));
    diagnostics.addAll(NameRules.checkComment(use));
    sources
        .annotations()
        .one(component.field(), Embedded.class)
        .filter(embedded -> !(mapping instanceof Mapping.None))
        .ifPresent(
            embedded ->
                error(
                    DiagnosticCode.MISPLACED_ANNOTATION,
                    embedded.place(),
                    "The component `%s` is one column, and @Embedded is for a record of several. Remove it."
                        .formatted(component.name())));
    Declared<ValueDeclarer.Value> value =
        new ValueDeclarer(sources.annotations(), component).declare(mapping);
    diagnostics.addAll(value.diagnostics());
    boolean notNull = !nullable || value.value().neverNull();
    Declared<ColumnOptions> options =
        ColumnOptionsDeclarer.declare(sources.annotations(), component, notNull);
    diagnostics.addAll(options.diagnostics());
    return new ColumnDeclaration(
        NameRules.orElse(name, SnakeCase.of(component.name())),
        component.name(),
        use.map(given -> given.place("name")).orElse(component.place()),
        type(mapping),
        notNull,
        value.value().value(),
        value.value().serial(),
        use.flatMap(given -> given.filledText("comment")),
        options.value(),
        formerName.filter(former -> !former.text().isEmpty()),
        userType(mapping));
  }

  private static Optional<DataType> type(Mapping mapping) {
    return mapping instanceof Mapping.Scalar scalar ? Optional.of(scalar.type()) : Optional.empty();
  }

  private static Optional<TypeDeclaration> userType(Mapping mapping) {
    return mapping instanceof Mapping.Scalar scalar && keptAsText(scalar).isEmpty()
        ? scalar.userType()
        : Optional.empty();
  }

  private static Optional<EnumDeclaration> keptAsText(Mapping.Scalar scalar) {
    return scalar.userType().isPresent()
            && scalar.userType().get() instanceof EnumDeclaration type
            && type.text()
        ? Optional.of(type)
        : Optional.empty();
  }

  /** An enum that is kept as text has a check constraint for its labels. */
  private List<ConstraintDeclaration> labelCheck(ColumnDeclaration column, Mapping mapping) {
    if (!(mapping instanceof Mapping.Scalar scalar)) {
      return List.of();
    }
    Optional<EnumDeclaration> type = keptAsText(scalar);
    if (type.isEmpty() || type.get().labels().isEmpty()) {
      return List.of();
    }
    String name = valueName.orElse(Identifiers.quote(column.name()));
    String sql =
        scalar.type() instanceof DataType.ArrayOf
            ? "%s <@ ARRAY[%s]".formatted(name, type.get().literals())
            : "%s IN (%s)".formatted(name, type.get().literals());
    return List.of(
        new ConstraintDeclaration.Check(
            Optional.empty(), new Expression(sql), CheckOptions.USUAL, column.place()));
  }

  private void error(DiagnosticCode code, Place place, String text) {
    diagnostics.add(Diagnostic.error(code, place, text));
  }
}
