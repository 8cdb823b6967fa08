package org.schemaparity.processor.declare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Tells whether a component may be null: when any annotation called {@code Nullable} says so. */
public final class Nullability {
  private final Sources sources;

  /** What is nullable in {@code sources}. */
  public Nullability(Sources sources) {
    this.sources = sources;
  }

  boolean isNullable(Component component) {
    return component.bearers().stream().anyMatch(Nullability::saysNullable)
        || hasNullableType(component)
        || isKnownNullable(component);
  }

  /** {@return the names of the record's components that a type-use annotation makes nullable} */
  public Set<String> typeUseNullables(TypeElement record) {
    Set<String> names = new LinkedHashSet<>();
    for (Component component : Component.of(record)) {
      if (hasNullableType(component) || isKnownNullable(component)) {
        names.add(component.name());
      }
    }
    return names;
  }

  private boolean isKnownNullable(Component component) {
    return !sources.isCompiled(component.record())
        && sources.nullableComponents().apply(component.record()).contains(component.name());
  }

  private static boolean hasNullableType(Component component) {
    return component.bearers().stream()
        .map(
            bearer ->
                bearer instanceof ExecutableElement method
                    ? method.getReturnType()
                    : bearer.asType())
        .anyMatch(Nullability::saysNullable);
  }

  private static boolean saysNullable(AnnotatedConstruct annotated) {
    return List.copyOf(annotated.getAnnotationMirrors()).stream()
        .anyMatch(
            mirror ->
                mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }
}
