package org.schemaparity.benchmarks.source;

/**
 * A Java file.
 *
 * @param path where it lies below the root of the sources
 * @param text what it says
 */
public record SourceFile(String path, String text) {
  private static final String IMPORTS =
      """
      import java.math.BigDecimal;
      import java.time.LocalDate;
      import java.time.LocalDateTime;
      import java.time.OffsetDateTime;
      import %s.Status;
      """
          .formatted(Subject.ROOT);

  /** {@return the enum that all types share} */
  static SourceFile status() {
    return new SourceFile(
        Subject.ROOT + "/Status.java",
        """
        package %s;

        public enum Status { DRAFT, ACTIVE, CLOSED }
        """
            .formatted(Subject.ROOT));
  }

  /** A type in the package of {@code subject}. */
  static SourceFile of(Subject subject, String name, String declaration) {
    return new SourceFile(
        subject.folder() + name + ".java",
        "package %s;\n\n%s\n%s".formatted(subject.packageName(), IMPORTS, declaration));
  }
}
