package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.schemaparity.processor.diagnose.Place;

/**
 * A component of a record. Our annotations are read from its field: of a component itself javac 17
 * does not know where it stands.
 *
 * @param record the record
 * @param name the component's name
 * @param element the component
 * @param field the field that holds it
 * @param bearers the elements that an annotation on the component may have gone to
 */
record Component(
    TypeElement record,
    String name,
    RecordComponentElement element,
    VariableElement field,
    List<Element> bearers) {
  Component {
    bearers = List.copyOf(bearers);
  }

  /** {@return the components of a record that encloses {@code members}} */
  static List<Component> of(TypeElement record, List<? extends Element> members) {
    // Eclipse's compiler fails when it is asked for the components of something else.
    if (record.getKind() != ElementKind.RECORD) {
      return List.of();
    }
    Map<Name, VariableElement> fields = new HashMap<>();
    Map<Name, List<VariableElement>> parameters = new HashMap<>();
    int constructors = 0;
    for (Element member : members) {
      if (member.getKind() == ElementKind.FIELD) {
        fields.put(member.getSimpleName(), (VariableElement) member);
      } else if (member.getKind() == ElementKind.CONSTRUCTOR) {
        constructors++;
        for (VariableElement parameter : ((ExecutableElement) member).getParameters()) {
          parameters
              .computeIfAbsent(parameter.getSimpleName(), name -> new ArrayList<>())
              .add(parameter);
        }
      }
    }
    List<Component> components = new ArrayList<>();
    for (RecordComponentElement element : record.getRecordComponents()) {
      Name name = element.getSimpleName();
      VariableElement field = fields.get(name);
      if (field != null) {
        List<Element> bearers = new ArrayList<>(List.of(element, field, element.getAccessor()));
        for (VariableElement parameter : parameters.getOrDefault(name, List.of())) {
          // Of several constructors, one that is not the record's own may use the name too.
          if (constructors == 1 || isOfSameType(parameter, field)) {
            bearers.add(parameter);
          }
        }
        components.add(new Component(record, name.toString(), element, field, bearers));
      }
    }
    return components;
  }

  private static boolean isOfSameType(VariableElement parameter, VariableElement field) {
    return parameter.asType().toString().equals(field.asType().toString());
  }

  /** {@return whether the record's type arguments say what the field's type is} */
  static boolean dependsOnVariable(Element field) {
    return dependsOnVariable(field.asType());
  }

  private static boolean dependsOnVariable(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR
        || (type instanceof ArrayType array && dependsOnVariable(array.getComponentType()))
        || (type instanceof DeclaredType declared
            && declared.getTypeArguments().stream().anyMatch(Component::dependsOnVariable));
  }

  /**
   * {@return whether the field's type is a type argument of the record, or a collection of them} A
   * record that is met again there is no part of itself: {@code Pair<Integer, Pair<Integer, Long>>}
   * has an end.
   */
  boolean holdsArgument() {
    return holdsArgument(field.asType());
  }

  private static boolean holdsArgument(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR
        || (type instanceof ArrayType array && holdsArgument(array.getComponentType()))
        || (type instanceof DeclaredType declared
            && declared.asElement().getKind() != ElementKind.RECORD
            && declared.getTypeArguments().stream().anyMatch(Component::holdsArgument));
  }

  Place place() {
    return Place.of(field);
  }
}
