package org.schemaparity.processor.declare;

import com.sun.source.util.Trees;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds the uses of our annotations on an element. */
public final class AnnotationReader {
  private static final String PACKAGE = "org.schemaparity.annotations.";

  private final Elements elements;
  private final Optional<Trees> trees;

  /** A reader for the elements of one compilation, and for its source if that is to be had. */
  public AnnotationReader(Elements elements, Optional<Trees> trees) {
    this.elements = elements;
    this.trees = trees;
  }

  /** {@return whether the compiler knows all annotations on the record's components} */
  boolean knowsAllOn(TypeElement record) {
    return !UnknownAnnotations.on(record, trees);
  }

  /** {@return the use of an annotation that cannot be repeated} */
  public Optional<AnnotationUse> one(Element element, Class<? extends Annotation> annotation) {
    return all(element, annotation).stream().findFirst();
  }

  /** {@return whether the element has the annotation} */
  public boolean has(Element element, Class<? extends Annotation> annotation) {
    return one(element, annotation).isPresent();
  }

  /** {@return the uses of an annotation, those in its container among them, as written} */
  public List<AnnotationUse> all(Element element, Class<? extends Annotation> annotation) {
    String name = annotation.getCanonicalName();
    return all(element).stream().filter(use -> nameOf(use.mirror()).equals(name)).toList();
  }

  /** {@return the uses of all our annotations, as written} */
  public List<AnnotationUse> all(Element element) {
    List<AnnotationUse> uses = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (nameOf(mirror).startsWith(PACKAGE)) {
        AnnotationUse use = use(element, mirror);
        if (nameOf(mirror).endsWith(".List")) {
          repeated(use).forEach(inner -> uses.add(use(element, inner)));
        } else {
          uses.add(use);
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
        byName(elements.getElementValuesWithDefaults(mirror)));
  }

  private static List<AnnotationMirror> repeated(AnnotationUse container) {
    List<AnnotationMirror> mirrors = new ArrayList<>();
    AnnotationValue value = container.values().get("value");
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

  private static String nameOf(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  private static Map<String, AnnotationValue> byName(
      Map<? extends ExecutableElement, ? extends AnnotationValue> values) {
    Map<String, AnnotationValue> byName = new LinkedHashMap<>();
    values.forEach((attribute, value) -> byName.put(attribute.getSimpleName().toString(), value));
    return byName;
  }
}
