package org.schemaparity.processor.declare;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.schemaparity.processor.diagnose.Place;

/**
 * A class that an annotation gives.
 *
 * @param type the class
 * @param place where it stands
 */
public record GivenType(TypeMirror type, Place place) {
  /** {@return the class as an element, unless it is void, a primitive type or an array} */
  public Optional<TypeElement> element() {
    return type instanceof DeclaredType declared
        ? Optional.of((TypeElement) declared.asElement())
        : Optional.empty();
  }
}
