package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.schemaparity.processor.diagnose.Place;

/**
 * A component of a record. Our annotations are read from its field: of a component itself javac 17
 * does not know where it stands.
 *
 * @param record the record
 * @param element the component
 * @param field the field that holds it
 */
record Component(TypeElement record, RecordComponentElement element, VariableElement field) {
  static List<Component> of(TypeElement record) {
    List<Component> components = new ArrayList<>();
    for (RecordComponentElement element : record.getRecordComponents()) {
      for (VariableElement field : ElementFilter.fieldsIn(record.getEnclosedElements())) {
        if (field.getSimpleName().equals(element.getSimpleName())) {
          components.add(new Component(record, element, field));
        }
      }
    }
    return components;
  }

  String name() {
    return element.getSimpleName().toString();
  }

  Place place() {
    return Place.of(field);
  }

  /** {@return the elements that an annotation on the component may have gone to} */
  List<Element> bearers() {
    List<Element> bearers = new ArrayList<>(List.of(element, field, element.getAccessor()));
    ElementFilter.constructorsIn(record.getEnclosedElements()).stream()
        .flatMap(constructor -> constructor.getParameters().stream())
        .filter(parameter -> parameter.getSimpleName().equals(element.getSimpleName()))
        .filter(parameter -> parameter.asType().toString().equals(field.asType().toString()))
        .forEach(bearers::add);
    return bearers;
  }
}
