package org.schemaparity.processor.diagnose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * Where in the source something is wrong, as narrowly as is known.
 *
 * @param element the element, or nothing when the fault lies outside of the source
 * @param annotation the annotation on the element
 * @param value the value in the annotation
 */
public record Place(
    Optional<Element> element,
    Optional<AnnotationMirror> annotation,
    Optional<AnnotationValue> value) {
  /** {@return the place of an attribute's value in the annotation, where one is written} */
  public Place value(String attribute) {
    return given(attribute)
        .map(found -> new Place(element, annotation, Optional.of(found)))
        .orElse(this);
  }

  /** {@return the place of one of the values that an attribute lists, where it does} */
  public Place value(String attribute, int index) {
    return given(attribute)
        .map(
            found ->
                found.getValue() instanceof List<?> values
                        && index < values.size()
                        && values.get(index) instanceof AnnotationValue one
                    ? one
                    : found)
        .map(found -> new Place(element, annotation, Optional.of(found)))
        .orElse(this);
  }

  private Optional<AnnotationValue> given(String attribute) {
    if (annotation.isPresent()) {
      for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
          annotation.get().getElementValues().entrySet()) {
        if (entry.getKey().getSimpleName().contentEquals(attribute)) {
          return Optional.of(entry.getValue());
        }
      }
    }
    return Optional.empty();
  }

  /** {@return no place in the source} */
  public static Place none() {
    return new Place(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** {@return the place where {@code element} is declared} */
  public static Place of(Element element) {
    return new Place(Optional.of(element), Optional.empty(), Optional.empty());
  }

  /** {@return the place of an annotation} */
  public static Place of(Element element, AnnotationMirror annotation) {
    return new Place(Optional.of(element), Optional.of(annotation), Optional.empty());
  }

  /** {@return the place of a value that an annotation gives} */
  public static Place of(Element element, AnnotationMirror annotation, AnnotationValue value) {
    return new Place(Optional.of(element), Optional.of(annotation), Optional.of(value));
  }
}
