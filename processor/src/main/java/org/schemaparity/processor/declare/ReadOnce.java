package org.schemaparity.processor.declare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** What is read of a type in this round, whoever asks for it first. */
public final class ReadOnce {
  private final Map<TypeElement, List<Component>> components = new HashMap<>();
  private final Map<TypeElement, Set<String>> nullables = new HashMap<>();
  private final Map<TypeElement, Declared<EnumDeclaration>> enums = new HashMap<>();

  /** Nothing is read yet. */
  public ReadOnce() {}

  List<Component> components(TypeElement record) {
    return components.computeIfAbsent(record, Component::of);
  }

  /**
   * {@return the components that are known to be nullable, of a record that is not compiled now}
   */
  Set<String> nullables(Sources sources, TypeElement record) {
    return nullables.computeIfAbsent(
        record,
        type -> sources.isCompiled(type) ? Set.of() : sources.nullableComponents().apply(type));
  }

  Declared<EnumDeclaration> enumeration(Sources sources, TypeElement element) {
    return enums.computeIfAbsent(element, type -> EnumDeclarer.declare(sources, type));
  }
}
