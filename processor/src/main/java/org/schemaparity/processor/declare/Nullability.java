package org.schemaparity.processor.declare;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Tells whether a component may be null: when any annotation called {@code Nullable} says so. */
final class Nullability {
  private Nullability() {}

  /** {@return whether the component may be null} */
  static boolean isNullable(Sources sources, Component component) {
    for (Element bearer : component.bearers()) {
      if (saysNullable(bearer)) {
        return true;
      }
    }
    return sources.once().typeUseNullables(sources, component.record()).contains(component.name());
  }

  /**
   * {@return the names of the record's components that a type-use annotation makes nullable} Of a
   * record that is not compiled now they may be known from when it was.
   */
  static Set<String> typeUseNullables(Sources sources, TypeElement record) {
    Set<String> known =
        sources.isCompiled(record) ? Set.of() : sources.nullableComponents().apply(record);
    Set<String> names = new LinkedHashSet<>();
    for (Component component : sources.once().components(record)) {
      if (hasNullableType(component) || known.contains(component.name())) {
        names.add(component.name());
      }
    }
    return names;
  }

  private static boolean hasNullableType(Component component) {
    for (Element bearer : component.bearers()) {
      TypeMirror type =
          bearer instanceof ExecutableElement method ? method.getReturnType() : bearer.asType();
      if (saysNullable(type)) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysNullable(AnnotatedConstruct annotated) {
    for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable")) {
        return true;
      }
    }
    return false;
  }
}
