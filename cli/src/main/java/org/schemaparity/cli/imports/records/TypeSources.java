package org.schemaparity.cli.imports.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schemaparity.cli.imports.java.Component;
import org.schemaparity.cli.imports.java.Constant;
import org.schemaparity.cli.imports.java.Javadoc;
import org.schemaparity.cli.imports.java.Kept;
import org.schemaparity.cli.imports.java.TypeSource;
import org.schemaparity.cli.imports.java.Use;
import org.schemaparity.cli.imports.java.Value;
import org.schemaparity.cli.imports.names.NamePool;
import org.schemaparity.model.ColumnOptions;
import org.schemaparity.model.CompositeAttribute;
import org.schemaparity.model.CompositeType;
import org.schemaparity.model.Domain;
import org.schemaparity.model.DomainConstraint;
import org.schemaparity.model.EnumType;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.sql.DefaultNames;

/** Writes types as enums and records. */
record TypeSources(Scope scope) {
  TypeSource of(EnumType type, String className) {
    Map<String, String> names = NamePool.ofConstants().assign(type.labels());
    List<Constant> constants = new ArrayList<>();
    names.forEach(
        (label, name) ->
            constants.add(
                new Constant(
                    name,
                    label.equals(name)
                        ? List.of()
                        : List.of(Use.ours("Label").with("value", Value.string(label))),
                    "",
                    List.of())));
    Use use = use("EnumType", type.name(), className, type.comment());
    return new TypeSource(
        ClassNames.simple(className),
        javadoc(type.comment()),
        List.of(use),
        new TypeSource.EnumShape(constants),
        List.of(),
        Kept.NOTHING);
  }

  TypeSource of(CompositeType type, String className) {
    Map<String, String> names =
        NamePool.ofComponents()
            .assign(type.attributes().stream().map(CompositeAttribute::name).toList());
    Components components = new Components(scope);
    List<Component> attributes = new ArrayList<>();
    for (CompositeAttribute attribute : type.attributes()) {
      String name = names.getOrDefault(attribute.name(), attribute.name());
      TypeUse use = components.type(attribute.type());
      List<Use> uses = new ArrayList<>();
      components
          .column(
              attribute.name(),
              name,
              use,
              attribute.comment(),
              ColumnOptions.collated(attribute.collation()))
          .ifPresent(uses::add);
      use.json().ifPresent(uses::add);
      // Any attribute may be null, so that nothing has to be said of that.
      attributes.add(Components.component(name, use.boxed(), false, uses, attribute.comment()));
    }
    boolean described = attributes.stream().anyMatch(one -> one.description().isPresent());
    List<String> javadoc = javadoc(type.comment());
    return new TypeSource(
        ClassNames.simple(className),
        javadoc.isEmpty() && described
            ? List.of("A value of the type " + type.name().name() + ".")
            : javadoc,
        List.of(use("CompositeType", type.name(), className, type.comment())),
        new TypeSource.RecordShape(attributes),
        List.of(),
        Kept.NOTHING);
  }

  TypeSource of(Domain domain, String className) {
    Components components = new Components(scope);
    TypeUse type = components.type(domain.type());
    List<Use> uses = new ArrayList<>();
    components
        .column(
            "value", "value", type, Optional.empty(), ColumnOptions.collated(domain.collation()))
        .ifPresent(uses::add);
    type.json().ifPresent(uses::add);
    uses.addAll(checks(domain));
    domain.defaultValue().map(one -> Components.byDefault(one.sql())).ifPresent(uses::add);
    return new TypeSource(
        ClassNames.simple(className),
        javadoc(domain.comment()),
        List.of(
            use("Domain", domain.name(), className, domain.comment())
                .withFlag("notNull", domain.notNull())),
        new TypeSource.RecordShape(
            List.of(Components.component("value", type, false, uses, Optional.empty()))),
        List.of(),
        Kept.NOTHING);
  }

  private static List<Use> checks(Domain domain) {
    Set<String> given =
        ImplicitNames.given(
            domain.constraints().stream().map(DomainConstraint::name).toList(),
            java.util.Collections.nCopies(
                domain.constraints().size(),
                taken -> DefaultNames.check(domain.name().name(), List.of(), taken)),
            name -> false);
    List<Use> uses = new ArrayList<>();
    for (DomainConstraint check : domain.constraints()) {
      uses.add(
          Use.ours("Check")
              .withText("name", Optional.of(check.name()).filter(given::contains))
              .with("value", Value.string(check.expression().sql()))
              .with("validity", Constraints.validity(check.validity()))
              .withText("comment", check.comment()));
    }
    return uses;
  }

  private Use use(
      String annotation, QualifiedName name, String className, Optional<String> comment) {
    Use use = Use.ours(annotation);
    if (!NamePool.isSnakeCase(ClassNames.simple(className), name.name())) {
      use = use.with("name", Value.string(name.name()));
    }
    return use.withText("schema", scope.schemaOf(name)).withText("comment", comment);
  }

  private static List<String> javadoc(Optional<String> comment) {
    return comment.map(Javadoc::paragraphs).orElse(List.of());
  }
}
