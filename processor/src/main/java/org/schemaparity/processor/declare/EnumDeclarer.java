package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.schemaparity.annotations.EnumType;
import org.schemaparity.annotations.Label;
import org.schemaparity.model.sql.Identifiers;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.Place;

/** Reads an enum. */
final class EnumDeclarer {
  private final Sources sources;
  private final TypeElement element;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private EnumDeclarer(Sources sources, TypeElement element) {
    this.sources = sources;
    this.element = element;
  }

  static Declared<EnumDeclaration> declare(Sources sources, TypeElement element) {
    EnumDeclarer declarer = new EnumDeclarer(sources, element);
    return new Declared<>(declarer.declaration(), declarer.diagnostics);
  }

  /** {@return whether the enum has no type of its own, but is kept as text} */
  static boolean isText(AnnotationUse use) {
    return use.constant("storage").equals("TEXT");
  }

  private EnumDeclaration declaration() {
    Declared<GivenTypeName> name = GivenTypeName.of(sources, element, EnumType.class);
    boolean text =
        sources.annotations().one(element, EnumType.class).filter(EnumDeclarer::isText).isPresent();
    // What is kept as text has no type to be hidden.
    name.diagnostics().stream()
        .filter(diagnostic -> !text || diagnostic.code() != DiagnosticCode.HIDDEN_TYPE)
        .forEach(diagnostics::add);
    return new EnumDeclaration(
        element.getQualifiedName().toString(),
        name.value().name(),
        labels(),
        name.value().comment(),
        text,
        name.value().place());
  }

  private List<String> labels() {
    Set<String> labels = new LinkedHashSet<>();
    for (Element constant : element.getEnclosedElements()) {
      if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
        Optional<AnnotationUse> given = sources.annotations().one(constant, Label.class);
        String label =
            given.map(use -> use.text("value")).orElse(constant.getSimpleName().toString());
        Place place = given.map(use -> use.place("value")).orElse(Place.of(constant));
        diagnostics.addAll(NameRules.checkText("The label", label, place));
        checkLength(label, place);
        if (!labels.add(label)) {
          error(
              DiagnosticCode.DUPLICATE_LABEL,
              place,
              "Another constant of `%s` has the label `%s` too. Give each its own @Label."
                  .formatted(element.getSimpleName(), label));
        }
      }
    }
    if (labels.isEmpty() && !sources.annotations().has(element, EnumType.class)) {
      error(
          DiagnosticCode.EMPTY_ENUM,
          Place.of(element),
          "The enum `%s` has no constants, so that no row could hold one. Add a constant, leave the component out with @Transient, or say with @EnumType that it is meant so."
              .formatted(element.getSimpleName()));
    }
    return List.copyOf(labels);
  }

  private void checkLength(String label, Place place) {
    int bytes = Identifiers.bytes(label);
    if (bytes > Identifiers.MAX_BYTES) {
      error(
          DiagnosticCode.LABEL_LENGTH,
          place,
          "The label `%s` has %s bytes in UTF-8, and PostgreSQL takes up to %s. Give another @Label."
              .formatted(label, bytes, Identifiers.MAX_BYTES));
    }
  }

  private void error(DiagnosticCode code, Place place, String text) {
    diagnostics.add(Diagnostic.error(code, place, text));
  }
}
