package org.schemaparity.processor.declare;

import com.sun.source.util.Trees;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.schemaparity.processor.diagnose.Place;

/** Finds the uses of our annotations on the elements of one round. */
public final class AnnotationReader {
  private static final String PACKAGE = "org.schemaparity.annotations.";

  private static final String CONTAINER = ".List";

  private final UnknownAnnotations unknown;

  /** Of an annotation that was met, its name: javac 17 makes that anew whenever it is asked. */
  private final Map<Element, String> names = new HashMap<>();

  /**
   * What was found already: of an element with annotations, several ask for one kind after another.
   */
  private final Map<Element, List<AnnotationUse>> found = new HashMap<>();

  /** By an annotation's name, the values that it has when they are left out. */
  private final Map<String, Map<String, AnnotationValue>> defaults = new HashMap<>();

  /** A reader for the elements of a round, and for its source if that is to be had. */
  public AnnotationReader(Optional<Trees> trees) {
    this.unknown = new UnknownAnnotations(trees);
  }

  /** {@return whether the compiler knows all annotations on the record's components} */
  boolean knowsAllOn(TypeElement record) {
    return !unknown.on(record);
  }

  /** {@return the use of an annotation that cannot be repeated} */
  public Optional<AnnotationUse> one(Element element, Class<? extends Annotation> annotation) {
    for (AnnotationUse use : all(element)) {
      if (use.isA(annotation)) {
        return Optional.of(use);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return where the value of a column's annotation stands; without one, where the column does}
   */
  public Place valueOf(ColumnDeclaration column, Class<? extends Annotation> annotation) {
    return column
        .place()
        .element()
        .flatMap(field -> one(field, annotation))
        .map(use -> use.place("value"))
        .orElse(column.place());
  }

  /** {@return whether the element has none of our annotations} */
  public boolean isPlain(Element element) {
    return all(element).isEmpty();
  }

  /** {@return whether the element has the annotation} */
  public boolean has(Element element, Class<? extends Annotation> annotation) {
    return one(element, annotation).isPresent();
  }

  /** {@return the uses of an annotation, those in its container among them, as written} */
  public List<AnnotationUse> all(Element element, Class<? extends Annotation> annotation) {
    List<AnnotationUse> uses = new ArrayList<>();
    for (AnnotationUse use : all(element)) {
      if (use.isA(annotation)) {
        uses.add(use);
      }
    }
    return uses;
  }

  /** {@return the uses of all our annotations, as written} */
  public List<AnnotationUse> all(Element element) {
    List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
    if (mirrors.isEmpty()) {
      return List.of();
    }
    List<AnnotationUse> known = found.get(element);
    if (known == null) {
      known = read(element, mirrors);
      found.put(element, known);
    }
    return known;
  }

  private List<AnnotationUse> read(Element element, List<? extends AnnotationMirror> mirrors) {
    List<AnnotationUse> uses = new ArrayList<>();
    for (AnnotationMirror mirror : mirrors) {
      String name = nameOf(mirror);
      if (name.startsWith(PACKAGE) && name.endsWith(CONTAINER)) {
        for (AnnotationMirror one : repeated(mirror)) {
          uses.add(use(element, one));
        }
      } else if (name.startsWith(PACKAGE)) {
        uses.add(use(element, mirror));
      }
    }
    return List.copyOf(uses);
  }

  private AnnotationUse use(Element element, AnnotationMirror mirror) {
    String name = nameOf(mirror);
    return new AnnotationUse(
        element,
        mirror,
        name,
        byName(mirror.getElementValues()),
        defaults.computeIfAbsent(name, first -> defaultsOf(mirror)));
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
