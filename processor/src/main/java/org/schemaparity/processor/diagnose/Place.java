package org.schemaparity.processor.diagnose;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

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
