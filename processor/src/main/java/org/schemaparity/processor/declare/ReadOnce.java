package org.schemaparity.processor.declare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** What is read of a type in this round, whoever asks for it first. */
public final class ReadOnce {
  private final Map<TypeElement, List<Component>> components = new HashMap<>();
  private final Map<TypeElement, Declared<EnumDeclaration>> enums = new HashMap<>();

  /** Nothing is read yet. */
  public ReadOnce() {}

  List<Component> components(TypeElement record) {
    return components.computeIfAbsent(record, Component::of);
  }

  Declared<EnumDeclaration> enumeration(Sources sources, TypeElement element) {
    return enums.computeIfAbsent(element, type -> EnumDeclarer.declare(sources, type));
  }
}
