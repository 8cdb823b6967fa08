package org.schemaparity.processor.declare;

import com.sun.source.util.Trees;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.schemaparity.processor.diagnose.Place;

/** Finds the uses of our annotations on an element. */
public final class AnnotationReader {
  private static final String PACKAGE = "org.schemaparity.annotations.";

  private static final String CONTAINER = ".List";

  private final UnknownAnnotations unknown;

  /** Of an annotation that was met, its name: javac 17 makes that anew whenever it is asked. */
  private final Map<Element, String> names = new HashMap<>();

  /** By an annotation's name, the values that it has when they are left out. */
  private final Map<String, Map<String, AnnotationValue>> defaults = new HashMap<>();

  /** A reader for the elements of one compilation, and for its source if that is to be had. */
  public AnnotationReader(Optional<Trees> trees) {
    this.unknown = new UnknownAnnotations(trees);
  }

  /** {@return whether the compiler knows all annotations on the record's components} */
  boolean knowsAllOn(TypeElement record) {
    return !unknown.on(record);
  }

  /** {@return the use of an annotation that cannot be repeated} */
  public Optional<AnnotationUse> one(Element element, Class<? extends Annotation> annotation) {
    List<AnnotationUse> uses = all(element, annotation);
    return uses.isEmpty() ? Optional.empty() : Optional.of(uses.get(0));
  }

  /**
   * {@return where the value of a column's annotation stands; without one, where the column does}
   */
  public Place valueOf(ColumnDeclaration column, Class<? extends Annotation> annotation) {
    return column.place().element().stream()
        .flatMap(field -> one(field, annotation).stream())
        .map(use -> use.place("value"))
        .findFirst()
        .orElse(column.place());
  }

  /** {@return whether the element has none of our annotations} */
  boolean isPlain(Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (nameOf(mirror).startsWith(PACKAGE)) {
        return false;
      }
    }
    return true;
  }

  /** {@return whether the element has the annotation} */
  public boolean has(Element element, Class<? extends Annotation> annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      String own = nameOf(mirror);
      String name = annotation.getCanonicalName();
      if (own.equals(name) || (own.equals(name + CONTAINER) && !repeated(mirror).isEmpty())) {
        return true;
      }
    }
    return false;
  }

  /** {@return the uses of an annotation, those in its container among them, as written} */
  public List<AnnotationUse> all(Element element, Class<? extends Annotation> annotation) {
    return all(element, name -> name.equals(annotation.getCanonicalName()));
  }

  /** {@return the uses of all our annotations, as written} */
  public List<AnnotationUse> all(Element element) {
    return all(element, name -> name.startsWith(PACKAGE));
  }

  private List<AnnotationUse> all(Element element, Predicate<String> wanted) {
    List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
    if (mirrors.isEmpty()) {
      return List.of();
    }
    List<AnnotationUse> uses = new ArrayList<>();
    for (AnnotationMirror mirror : mirrors) {
      String name = nameOf(mirror);
      boolean container = name.endsWith(CONTAINER);
      if (wanted.test(container ? name.substring(0, name.length() - CONTAINER.length()) : name)) {
        for (AnnotationMirror one : container ? repeated(mirror) : List.of(mirror)) {
          uses.add(use(element, one));
        }
      }
    }
    return uses;
  }

  private AnnotationUse use(Element element, AnnotationMirror mirror) {
    return new AnnotationUse(
        element,
        mirror,
        byName(mirror.getElementValues()),
        defaults.computeIfAbsent(nameOf(mirror), name -> defaultsOf(mirror)));
  }

  private static Map<String, AnnotationValue> defaultsOf(AnnotationMirror mirror) {
    Map<String, AnnotationValue> values = new HashMap<>();
    for (ExecutableElement attribute :
        ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())) {
      AnnotationValue value = attribute.getDefaultValue();
      if (value != null) {
        values.put(attribute.getSimpleName().toString(), value);
      }
    }
    return Map.copyOf(values);
  }

  private static List<AnnotationMirror> repeated(AnnotationMirror container) {
    List<AnnotationMirror> mirrors = new ArrayList<>();
    AnnotationValue value = byName(container.getElementValues()).get("value");
    if (value != null && value.getValue() instanceof List<?> list) {
      for (Object element : list) {
        if (element instanceof AnnotationValue inner
            && inner.getValue() instanceof AnnotationMirror mirror) {
          mirrors.add(mirror);
        }
      }
    }
    return mirrors;
  }

  private String nameOf(AnnotationMirror mirror) {
    return names.computeIfAbsent(
        mirror.getAnnotationType().asElement(),
        type -> ((TypeElement) type).getQualifiedName().toString());
  }

  private static Map<String, AnnotationValue> byName(
      Map<? extends ExecutableElement, ? extends AnnotationValue> values) {
    Map<String, AnnotationValue> byName = new LinkedHashMap<>();
    values.forEach((attribute, value) -> byName.put(attribute.getSimpleName().toString(), value));
    return byName;
  }
}
