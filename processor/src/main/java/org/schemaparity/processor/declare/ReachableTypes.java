package org.schemaparity.processor.declare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.schemaparity.annotations.Table;

/** The types that a record's table depends on: those of its components, and of theirs. */
public final class ReachableTypes {
  private final Sources sources;
  private final Set<String> parts = new LinkedHashSet<>();
  private boolean resolved = true;

  private ReachableTypes(Sources sources) {
    this.sources = sources;
  }

  /** {@return what is reachable from {@code record}} */
  public static ReachableTypes from(TypeElement record, Sources sources) {
    ReachableTypes types = new ReachableTypes(sources);
    types.visitAnnotations(record);
    types.visitComponents(record);
    return types;
  }

  /**
   * {@return whether the compiler knows all the types} One that it does not may be generated yet.
   */
  public boolean resolved() {
    return resolved;
  }

  /** {@return the names of the records without a table of their own, and of the enums} */
  public Set<String> parts() {
    return Set.copyOf(parts);
  }

  private void visitComponents(TypeElement record) {
    resolved &= sources.annotations().knowsAllOn(record);
    for (Component component : sources.once().components(record)) {
      for (Element bearer : component.bearers()) {
        visitAnnotations(bearer);
      }
      visit(component.element().asType());
    }
  }

  private void visit(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      resolved = false;
    } else if (type instanceof ArrayType array) {
      visit(array.getComponentType());
    } else if (type instanceof DeclaredType declared) {
      for (TypeMirror argument : declared.getTypeArguments()) {
        visit(argument);
      }
      visitElement((TypeElement) declared.asElement());
    }
  }

  private void visitElement(TypeElement element) {
    boolean record = element.getKind() == ElementKind.RECORD;
    if ((record && !sources.annotations().has(element, Table.class))
        || element.getKind() == ElementKind.ENUM) {
      if (parts.add(element.getQualifiedName().toString()) && record) {
        visitComponents(element);
      }
    }
  }

  private void visitAnnotations(Element element) {
    List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
    if (mirrors.isEmpty()) {
      return;
    }
    for (AnnotationMirror mirror : mirrors) {
      resolved &= mirror.getAnnotationType().getKind() != TypeKind.ERROR;
    }
    for (AnnotationUse use : sources.annotations().all(element)) {
      for (AnnotationValue value : use.given().values()) {
        // The compiler puts a text for a class that it cannot find, and a type of kind ERROR for
        // some.
        resolved &= !(value.getValue() instanceof String text && text.equals("<error>"));
        resolved &=
            !(value.getValue() instanceof TypeMirror type && type.getKind() == TypeKind.ERROR);
      }
    }
  }
}
