package org.schemaparity.processor.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads {@code @SuppressWarnings("schema-parity:Code")}. */
public final class Suppressions {
  private static final String PREFIX = "schema-parity:";

  private Suppressions() {}

  /** {@return whether the element of the diagnostic, or one around it, suppresses its code} */
  static boolean cover(Diagnostic diagnostic) {
    String wanted = PREFIX + diagnostic.code().text();
    for (@Nullable Element at = diagnostic.place().element().orElse(null);
        at != null;
        at = at.getEnclosingElement()) {
      Element element = at;
      if (places(element).stream().anyMatch(place -> text(place).equals(wanted))) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return what is wrong with the suppressions in {@code root} and what it holds}
   *
   * @param members tells what a type encloses
   */
  public static List<Diagnostic> check(
      TypeElement root, Function<TypeElement, List<? extends Element>> members) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    check(root, members, diagnostics);
    return diagnostics;
  }

  private static void check(
      Element element,
      Function<TypeElement, List<? extends Element>> members,
      List<Diagnostic> diagnostics) {
    for (Place place : places(element)) {
      String code = text(place);
      if (code.startsWith(PREFIX)) {
        check(code.substring(PREFIX.length()), place).ifPresent(diagnostics::add);
      }
    }
    if (element instanceof TypeElement type) {
      for (Element inner : members.apply(type)) {
        if (inner instanceof TypeElement || inner.getKind().isField()) {
          check(inner, members, diagnostics);
        }
      }
    }
  }

  private static Optional<Diagnostic> check(String text, Place place) {
    Optional<DiagnosticCode> code = DiagnosticCode.of(text);
    if (code.filter(DiagnosticCode::isSettable).isPresent()) {
      return Optional.empty();
    }
    List<String> codes = DiagnosticCode.settable().stream().map(DiagnosticCode::text).toList();
    return Optional.of(
        Diagnostic.of(
            DiagnosticCode.UNKNOWN_CODE,
            place,
            code.isPresent()
                ? "`%s` is always an error, because there is no model without it. Remove the suppression, and what it is about."
                    .formatted(text)
                : "There is no diagnostic `%s`. %s"
                    .formatted(
                        text, NearestName.hint(text, codes, "codes that can be suppressed"))));
  }

  private static List<Place> places(Element element) {
    List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
    if (mirrors.isEmpty()) {
      return List.of();
    }
    List<Place> places = new ArrayList<>();
    for (AnnotationMirror mirror : mirrors) {
      if (((TypeElement) mirror.getAnnotationType().asElement())
          .getQualifiedName()
          .contentEquals("java.lang.SuppressWarnings")) {
        for (AnnotationValue value : mirror.getElementValues().values()) {
          if (value.getValue() instanceof List<?> values) {
            values.forEach(one -> places.add(Place.of(element, mirror, (AnnotationValue) one)));
          }
        }
      }
    }
    return places;
  }

  private static String text(Place place) {
    return place.value().map(value -> String.valueOf(value.getValue())).orElse("");
  }
}
