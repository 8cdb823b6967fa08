package org.schemaparity.processor.declare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schemaparity.model.DataType;
import org.schemaparity.model.sql.TypeText;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.Place;

/** Applies the length, precision and scale of {@code @Column} to what a Java type maps to. */
final class ColumnModifiers {
  /** The manual, "Character Types": the highest value for a length. */
  private static final int MAX_LENGTH = 10_485_760;

  /** The manual, "Arbitrary Precision Numbers": the maximum precision that can be declared. */
  private static final int MAX_PRECISION = 1000;

  /** The manual, "Date/Time Types": the allowed range is from 0 to 6. */
  private static final int MAX_TIME_PRECISION = 6;

  private final AnnotationUse column;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private ColumnModifiers(AnnotationUse column) {
    this.column = column;
  }

  static Declared<Mapping.Scalar> apply(AnnotationUse column, Mapping.Scalar mapping) {
    ColumnModifiers modifiers = new ColumnModifiers(column);
    Mapping.Scalar modified = modifiers.modify(mapping);
    return new Declared<>(modified, modifiers.diagnostics);
  }

  private Mapping.Scalar modify(Mapping.Scalar mapping) {
    int length = column.number("length");
    int precision = column.gives("precision") ? column.number("precision") : -1;
    int scale = column.gives("scale") ? column.number("scale") : -1;
    if (length != 0 && mapping.family() != Mapping.Family.STRING) {
      error(
          DiagnosticCode.LENGTH,
          "length",
          "A length is for strings, and this column is `%s`. Remove it, or name the type with `type`."
              .formatted(sql(mapping.type())));
    } else if (length < 0 || length > MAX_LENGTH) {
      error(
          DiagnosticCode.LENGTH,
          "length",
          "The length %s is out of range. Give one from 1 to %s, or none for no limit."
              .formatted(length, MAX_LENGTH));
    }
    checkPrecision(mapping, precision, scale);
    if (!diagnostics.isEmpty()) {
      return mapping;
    }
    return switch (mapping.family()) {
      case STRING -> length == 0 ? mapping : with(mapping, "character varying(" + length + ")");
      case DECIMAL ->
          precision < 0
              ? mapping
              : with(mapping, "numeric(" + precision + "," + Math.max(scale, 0) + ")");
      case TIME ->
          precision < 0
              ? mapping
              : with(
                  mapping, TypeNames.withPrecision(sql(mapping.type().elementOrSelf()), precision));
      case INTEGER, OTHER -> mapping;
    };
  }

  private void checkPrecision(Mapping.Scalar mapping, int precision, int scale) {
    boolean decimal = mapping.family() == Mapping.Family.DECIMAL;
    boolean time = mapping.family() == Mapping.Family.TIME;
    int most = decimal ? MAX_PRECISION : MAX_TIME_PRECISION;
    int least = decimal ? 1 : 0;
    if (precision != -1 && !decimal && !time) {
      error(
          DiagnosticCode.PRECISION,
          "precision",
          "A precision is for decimal numbers and times, and this column is `%s`. Remove it."
              .formatted(sql(mapping.type())));
    } else if (scale != -1 && !decimal) {
      error(
          DiagnosticCode.PRECISION,
          "scale",
          "A scale is for decimal numbers, and this column is `%s`. Remove it."
              .formatted(sql(mapping.type())));
    } else if (precision != -1 && (precision < least || precision > most)) {
      error(
          DiagnosticCode.PRECISION,
          "precision",
          "The precision %s is out of range. Give one from %s to %s."
              .formatted(precision, least, most));
    } else if (scale != -1 && precision == -1) {
      error(
          DiagnosticCode.PRECISION,
          "scale",
          "A scale needs a precision. Add `precision`, the count of all digits.");
    } else if (scale != -1 && (scale < 0 || scale > precision)) {
      error(
          DiagnosticCode.PRECISION,
          "scale",
          "The scale %s is out of range. Give one from 0 to the precision, %s."
              .formatted(scale, precision));
    }
  }

  private static Mapping.Scalar with(Mapping.Scalar mapping, String sql) {
    DataType type = new DataType.BuiltIn(sql);
    return new Mapping.Scalar(
        mapping.type() instanceof DataType.ArrayOf ? new DataType.ArrayOf(type) : type,
        mapping.family(),
        mapping.userType());
  }

  private static String sql(DataType type) {
    return TypeText.of(type, Optional.empty());
  }

  private void error(DiagnosticCode code, String attribute, String text) {
    Place place = column.place(attribute);
    diagnostics.add(Diagnostic.error(code, place, text));
  }
}
