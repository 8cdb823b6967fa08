package org.schemaparity.processor.declare;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.schemaparity.annotations.EnumType;
import org.schemaparity.annotations.Label;
import org.schemaparity.annotations.Table;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/** Finds our annotations where they would say nothing. */
public final class StrayAnnotations {
  private final AnnotationReader annotations;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private StrayAnnotations(AnnotationReader annotations) {
    this.annotations = annotations;
  }

  /** {@return what is wrong with our annotations in {@code root} and the types inside it} */
  public static List<Diagnostic> in(Element root, AnnotationReader annotations) {
    StrayAnnotations stray = new StrayAnnotations(annotations);
    stray.visit(root);
    return stray.diagnostics;
  }

  private void visit(Element element) {
    List<AnnotationUse> uses = annotations.all(element);
    if (element instanceof TypeElement type) {
      visitType(type, uses);
      boolean record = !annotations.has(type, Table.class) || type.getKind() == ElementKind.RECORD;
      type.getEnclosedElements().stream()
          // What its fields say is in order once it is a record.
          .filter(inner -> record || !inner.getKind().isField())
          .forEach(this::visit);
    } else if (element.getKind().isField()) {
      uses.forEach(use -> visitField(element, use));
    }
  }

  private void visitType(TypeElement type, List<AnnotationUse> uses) {
    boolean table = annotations.has(type, Table.class);
    for (AnnotationUse use : uses) {
      if (isA(use, EnumType.class) && type.getKind() != ElementKind.ENUM) {
        error(
            DiagnosticCode.NOT_AN_ENUM,
            use,
            "@EnumType describes an enum, and `%s` is none. Remove it, or make `%s` an enum."
                .formatted(type.getSimpleName(), type.getSimpleName()));
      } else if (isA(use, Table.class) && type.getKind() != ElementKind.RECORD) {
        error(
            DiagnosticCode.NOT_A_RECORD,
            use,
            "A table is a record, and `%s` is %s. Make it a record, or remove @Table."
                .formatted(type.getSimpleName(), kindOf(type)));
      } else if (!table && !isA(use, EnumType.class)) {
        error(
            DiagnosticCode.MISSING_TABLE,
            use,
            "%s on `%s` says nothing, because `%s` is no table. Add @Table, or move it to the table that it is meant for."
                .formatted(use.title(), type.getSimpleName(), type.getSimpleName()));
      }
    }
  }

  private void visitField(Element field, AnnotationUse use) {
    boolean label = isA(use, Label.class);
    if (label && field.getKind() != ElementKind.ENUM_CONSTANT) {
      error(
          DiagnosticCode.NOT_AN_ENUM,
          use,
          "@Label is for the constants of an enum, and `%s` is none. Remove it."
              .formatted(field.getSimpleName()));
    } else if (!label
        && (!(field.getEnclosingElement() instanceof TypeElement owner)
            || owner.getKind() != ElementKind.RECORD
            || field.getModifiers().contains(Modifier.STATIC))) {
      error(
          DiagnosticCode.NOT_A_COMPONENT,
          use,
          "%s is for the components of a record, and `%s` is none. Remove it, or make `%s` a record's component."
              .formatted(use.title(), field.getSimpleName(), field.getSimpleName()));
    }
  }

  private static boolean isA(AnnotationUse use, Class<? extends Annotation> annotation) {
    return use.title().equals("@" + annotation.getSimpleName());
  }

  private static String kindOf(TypeElement type) {
    return switch (type.getKind()) {
      case INTERFACE -> "an interface";
      case ENUM -> "an enum";
      case ANNOTATION_TYPE -> "an annotation";
      default -> "a class";
    };
  }

  private void error(DiagnosticCode code, AnnotationUse use, String text) {
    diagnostics.add(Diagnostic.error(code, use.place(), text));
  }
}
