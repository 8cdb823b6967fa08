package org.schemaparity.processor.declare;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.schemaparity.processor.diagnose.Place;

/**
 * One use of an annotation. A value that the compiler could not understand reads as if it were left
 * out: the compiler has its own error for it.
 *
 * @param element what is annotated
 * @param mirror the annotation
 * @param name its name with its package
 * @param given the values that are written down
 * @param defaults the values of what is not written down
 */
public record AnnotationUse(
    Element element,
    AnnotationMirror mirror,
    String name,
    Map<String, AnnotationValue> given,
    Map<String, AnnotationValue> defaults) {
  public AnnotationUse {
    given = Map.copyOf(given);
    defaults = Map.copyOf(defaults);
  }

  /** {@return the annotation as it is written, such as {@code @Index}} */
  public String title() {
    return "@" + mirror.getAnnotationType().asElement().getSimpleName();
  }

  /** {@return whether this is a use of {@code annotation}} */
  boolean isA(Class<? extends Annotation> annotation) {
    return name.equals(annotation.getName());
  }

  /** {@return where the annotation stands} */
  public Place place() {
    return Place.of(element, mirror);
  }

  /** {@return where the value of an attribute stands, or else the annotation} */
  public Place place(String attribute) {
    AnnotationValue value = given.get(attribute);
    return value == null ? place() : Place.of(element, mirror, value);
  }

  /** {@return whether the attribute is written down} */
  public boolean gives(String attribute) {
    return given.containsKey(attribute);
  }

  /** {@return whether no other attributes than these are written down} */
  boolean givesOnly(Set<String> attributes) {
    return attributes.containsAll(given.keySet());
  }

  /** {@return the attribute's text} */
  public String text(String attribute) {
    return value(attribute, String.class).orElse("");
  }

  /** {@return the attribute's text, unless it is left out or empty} */
  public Optional<String> filledText(String attribute) {
    return Optional.of(text(attribute)).filter(text -> !text.isEmpty());
  }

  /** {@return the attribute's text with its place, if it is written down} */
  public Optional<GivenName> name(String attribute) {
    return gives(attribute)
        ? Optional.of(new GivenName(text(attribute), place(attribute)))
        : Optional.empty();
  }

  /** {@return the attribute's texts, each with its place} */
  public List<GivenName> names(String attribute) {
    List<GivenName> names = new ArrayList<>();
    for (AnnotationValue value : values(attribute)) {
      names.add(new GivenName(String.valueOf(value.getValue()), Place.of(element, mirror, value)));
    }
    return names;
  }

  /** {@return the attribute's classes, each with its place} */
  public List<GivenType> types(String attribute) {
    List<GivenType> types = new ArrayList<>();
    for (AnnotationValue value : values(attribute)) {
      if (value.getValue() instanceof TypeMirror type) {
        types.add(new GivenType(type, Place.of(element, mirror, value)));
      }
    }
    return types;
  }

  /** {@return the attribute's class with its place, if it is written down} */
  public Optional<GivenType> givenType(String attribute) {
    return gives(attribute)
        ? type(attribute).map(type -> new GivenType(type, place(attribute)))
        : Optional.empty();
  }

  /** {@return the attribute's large number, if it is written down} */
  public Optional<Long> givenNumber(String attribute) {
    return gives(attribute) ? value(attribute, Long.class) : Optional.empty();
  }

  /** {@return the attribute's number} */
  public int number(String attribute) {
    return value(attribute, Integer.class).orElse(0);
  }

  /** {@return whether the attribute is true} */
  public boolean flag(String attribute) {
    return value(attribute, Boolean.class).orElse(false);
  }

  /** {@return the name of the attribute's enum constant} */
  public String constant(String attribute) {
    return value(attribute, VariableElement.class)
        .map(constant -> constant.getSimpleName().toString())
        .orElse("");
  }

  /**
   * {@return the constant of {@code type} that has the name of the attribute's, if there is one}
   */
  public <E extends Enum<E>> Optional<E> constant(String attribute, Class<E> type) {
    String name = constant(attribute);
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(name)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** {@return the attribute's class} */
  public Optional<TypeMirror> type(String attribute) {
    return value(attribute, TypeMirror.class);
  }

  private List<AnnotationValue> values(String attribute) {
    List<AnnotationValue> values = new ArrayList<>();
    for (Object one : value(attribute, List.class).orElse(List.of())) {
      if (one instanceof AnnotationValue value) {
        values.add(value);
      }
    }
    return values;
  }

  private <T> Optional<T> value(String attribute, Class<T> type) {
    AnnotationValue written = given.get(attribute);
    AnnotationValue value = written == null ? defaults.get(attribute) : written;
    return value != null && type.isInstance(value.getValue())
        ? Optional.of(type.cast(value.getValue()))
        : Optional.empty();
  }
}
