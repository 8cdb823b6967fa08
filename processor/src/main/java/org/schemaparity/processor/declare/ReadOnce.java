package org.schemaparity.processor.declare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What is read of a type in this round, whoever asks for it first. */
public final class ReadOnce {
  private final Map<TypeElement, List<? extends Element>> members = new HashMap<>();
  private final Map<TypeElement, List<Component>> components = new HashMap<>();
  private final Map<TypeElement, Set<String>> nullables = new HashMap<>();
  private final Map<TypeElement, String> names = new HashMap<>();
  private final Map<TypeElement, Declared<EnumDeclaration>> enums = new HashMap<>();

  /** Nothing is read yet. */
  public ReadOnce() {}

  /** {@return what the type encloses, which javac lists anew whenever it is asked} */
  public List<? extends Element> members(TypeElement type) {
    return members.computeIfAbsent(type, TypeElement::getEnclosedElements);
  }

  List<Component> components(TypeElement record) {
    return components.computeIfAbsent(record, type -> Component.of(type, members(type)));
  }

  /** {@return the record's components that a type-use annotation makes nullable} */
  public Set<String> typeUseNullables(Sources sources, TypeElement record) {
    return nullables.computeIfAbsent(record, type -> Nullability.typeUseNullables(sources, type));
  }

  /** {@return the type's name with its package, which javac 17 makes anew whenever it is asked} */
  String name(TypeElement type) {
    return names.computeIfAbsent(type, named -> named.getQualifiedName().toString());
  }

  Declared<EnumDeclaration> enumeration(Sources sources, TypeElement element) {
    return enums.computeIfAbsent(element, type -> EnumDeclarer.declare(sources, type));
  }
}
