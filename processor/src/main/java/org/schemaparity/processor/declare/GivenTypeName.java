package org.schemaparity.processor.declare;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.Place;

/**
 * The name that a type has in PostgreSQL.
 *
 * @param name the name
 * @param comment the comment, if any
 * @param place where the name is given, or else the Java type
 */
record GivenTypeName(QualifiedName name, Optional<String> comment, Place place) {
  /**
   * {@return the name that an annotation on {@code type} gives, or else the one that follows from
   * the type's own}
   */
  static Declared<GivenTypeName> of(
      Sources sources, TypeElement type, Class<? extends Annotation> annotation) {
    Optional<AnnotationUse> use = sources.annotations().one(type, annotation);
    Optional<GivenName> name = use.flatMap(given -> given.name("name"));
    Optional<GivenName> schema = use.flatMap(given -> given.name("schema"));
    List<Diagnostic> diagnostics = new ArrayList<>();
    diagnostics.addAll(NameRules.check("type name", name));
    diagnostics.addAll(NameRules.check("schema name", schema));
    diagnostics.addAll(NameRules.checkComment(use));
    String derived = SnakeCase.of(type.getSimpleName().toString());
    if (name.isEmpty()) {
      diagnostics.addAll(NameRules.checkLength("type name", derived, Place.of(type)));
    }
    QualifiedName qualified =
        new QualifiedName(
            NameRules.orElse(schema, sources.defaultSchema()), NameRules.orElse(name, derived));
    Place place = use.map(AnnotationUse::place).orElse(Place.of(type));
    if (qualified.schema().equals(sources.defaultSchema())
        && TypeNames.isHidden(qualified.name())) {
      diagnostics.add(
          Diagnostic.error(
              DiagnosticCode.HIDDEN_TYPE,
              place,
              "`%s` is the type `%s`, and PostgreSQL finds its own type `%s` first. Give another name with @%s(name = \"…\")."
                  .formatted(
                      type.getSimpleName(),
                      qualified,
                      qualified.name(),
                      annotation.getSimpleName())));
    }
    return new Declared<>(
        new GivenTypeName(qualified, use.flatMap(given -> given.filledText("comment")), place),
        diagnostics);
  }
}
