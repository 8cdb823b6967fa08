package org.schemaparity.processor.declare;

import java.util.Optional;
import org.schemaparity.model.SequenceOptions;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;

/** Reads how a sequence counts; see "CREATE SEQUENCE" in the PostgreSQL manual. */
final class SequenceRange {
  private final AnnotationUse use;
  private final long typeMinimum;
  private final long typeMaximum;
  private final long increment;

  private SequenceRange(AnnotationUse use, String type) {
    this.use = use;
    int bits = type.equals("smallint") ? 16 : type.equals("integer") ? 32 : 64;
    typeMaximum = Long.MAX_VALUE >>> (64 - bits);
    typeMinimum = -typeMaximum - 1;
    increment = use.givenNumber("increment").orElse(1L);
  }

  /** {@return the options that {@code use} gives a sequence of {@code type}} */
  static Declared<SequenceOptions> declare(AnnotationUse use, String type) {
    SequenceRange range = new SequenceRange(use, type);
    return new Declared<>(range.options(), range.fault(type).stream().toList());
  }

  /** What PostgreSQL takes anyway is left out, so that it makes no difference to write it down. */
  private SequenceOptions options() {
    return new SequenceOptions(
        unless(use.givenNumber("start"), usualStart()),
        unless(use.givenNumber("increment"), 1),
        unless(use.givenNumber("minimum"), usualMinimum()),
        unless(use.givenNumber("maximum"), usualMaximum()),
        unless(use.givenNumber("cache"), 1),
        use.flag("cycle"));
  }

  private static Optional<Long> unless(Optional<Long> given, long usual) {
    return given.filter(value -> value != usual);
  }

  private long usualMinimum() {
    return increment > 0 ? 1 : typeMinimum;
  }

  private long usualMaximum() {
    return increment > 0 ? typeMaximum : -1;
  }

  private long usualStart() {
    return increment > 0 ? minimum() : maximum();
  }

  private long minimum() {
    return use.givenNumber("minimum").orElse(usualMinimum());
  }

  private long maximum() {
    return use.givenNumber("maximum").orElse(usualMaximum());
  }

  private Optional<Diagnostic> fault(String type) {
    long start = use.givenNumber("start").orElse(usualStart());
    if (increment == 0) {
      return error("increment", "A sequence that adds 0 stands still. Give another increment.");
    } else if (use.givenNumber("cache").orElse(1L) < 1) {
      return error("cache", "A session takes at least 1 value at once. Give a cache of 1 or more.");
    } else if (minimum() < typeMinimum) {
      return error("minimum", outside(minimum(), type));
    } else if (maximum() > typeMaximum) {
      return error("maximum", outside(maximum(), type));
    } else if (minimum() >= maximum()) {
      return error(
          use.gives("minimum") ? "minimum" : "maximum",
          "The sequence's least value, %s, is not below its greatest, %s. Give a range of values."
              .formatted(minimum(), maximum()));
    } else if (start < minimum() || start > maximum()) {
      return error(
          "start",
          "The sequence starts with %s, which is not between %s and %s. Give a start in its range."
              .formatted(start, minimum(), maximum()));
    }
    return Optional.empty();
  }

  private static String outside(long value, String type) {
    return "%s is no value of %s, the sequence's type. Give one within it.".formatted(value, type);
  }

  private Optional<Diagnostic> error(String attribute, String text) {
    return Optional.of(Diagnostic.error(DiagnosticCode.SEQUENCE_RANGE, use.place(attribute), text));
  }
}
