package org.schemaparity.processor.declare;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.schemaparity.annotations.Check;
import org.schemaparity.annotations.Domain;
import org.schemaparity.annotations.EnumType;
import org.schemaparity.annotations.Label;
import org.schemaparity.annotations.Schema;
import org.schemaparity.annotations.Sequence;
import org.schemaparity.annotations.SqlDefinition;
import org.schemaparity.annotations.Table;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/** Finds our annotations where they would say nothing. */
public final class StrayAnnotations {
  /** They say the same wherever they stand. */
  private static final List<Class<? extends Annotation>> ANYWHERE =
      List.of(Schema.class, Sequence.class, SqlDefinition.class);

  private static final Map<String, String> OF_RECORDS =
      Map.of(
          "@Table", "A table",
          "@Domain", "A domain",
          "@CompositeType", "A composite type");

  private final Sources sources;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private StrayAnnotations(Sources sources) {
    this.sources = sources;
  }

  /** {@return what is wrong with our annotations in {@code root} and the types inside it} */
  public static List<Diagnostic> in(Element root, Sources sources) {
    StrayAnnotations stray = new StrayAnnotations(sources);
    stray.visit(root);
    return stray.diagnostics;
  }

  private void visit(Element element) {
    if (element instanceof TypeElement type) {
      List<AnnotationUse> uses = sources.annotations().all(element);
      visitType(type, uses);
      boolean record =
          type.getKind() == ElementKind.RECORD
              || uses.stream().noneMatch(use -> OF_RECORDS.containsKey(use.title()));
      for (Element inner : sources.once().members(type)) {
        // What its fields say is in order once it is a record.
        if (record || !inner.getKind().isField()) {
          visit(inner);
        }
      }
    } else if (element.getKind().isField()) {
      for (AnnotationUse use : sources.annotations().all(element)) {
        visitField(element, use);
      }
    }
  }

  private void visitType(TypeElement type, List<AnnotationUse> uses) {
    boolean table = sources.annotations().has(type, Table.class);
    boolean domain = sources.annotations().has(type, Domain.class);
    for (int i = 0; i < uses.size(); i++) {
      AnnotationUse use = uses.get(i);
      if (ANYWHERE.stream().anyMatch(use::isA) || (domain && use.isA(Check.class))) {
        // It stands where it may.
        continue;
      }
      if (use.isA(EnumType.class) && type.getKind() != ElementKind.ENUM) {
        error(
            DiagnosticCode.NOT_AN_ENUM,
            use,
            "@EnumType describes an enum, and `%s` is none. Remove it, or make `%s` an enum."
                .formatted(type.getSimpleName(), type.getSimpleName()));
      } else if (OF_RECORDS.containsKey(use.title())) {
        visitRecord(type, use, uses.subList(0, i));
      } else if (!table && !use.isA(EnumType.class)) {
        error(
            DiagnosticCode.MISSING_TABLE,
            use,
            "%s on `%s` says nothing, because `%s` is no table. Add @Table, or move it to the table that it is meant for."
                .formatted(use.title(), type.getSimpleName(), type.getSimpleName()));
      }
    }
  }

  private void visitRecord(TypeElement type, AnnotationUse use, List<AnnotationUse> before) {
    Optional<AnnotationUse> other =
        before.stream().filter(one -> OF_RECORDS.containsKey(one.title())).findFirst();
    if (type.getKind() != ElementKind.RECORD) {
      error(
          DiagnosticCode.NOT_A_RECORD,
          use,
          "%s is a record, and `%s` is %s. Make it a record, or remove %s."
              .formatted(
                  OF_RECORDS.get(use.title()), type.getSimpleName(), kindOf(type), use.title()));
    } else if (other.isPresent()) {
      error(
          DiagnosticCode.CONFLICTING_ANNOTATIONS,
          use,
          "The record `%s` has both %s and %s, and it is one of them. Remove the other."
              .formatted(type.getSimpleName(), other.get().title(), use.title()));
    }
  }

  private void visitField(Element field, AnnotationUse use) {
    boolean label = use.isA(Label.class);
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
