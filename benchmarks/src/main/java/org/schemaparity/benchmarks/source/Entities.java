package org.schemaparity.benchmarks.source;

import java.util.Locale;

/** Writes types as classes with fields, getters and setters. */
final class Entities {
  private static final Marks MARKS =
      new Marks("@jakarta.persistence.Id ", "", "@jakarta.persistence.ManyToOne %s parent");

  private Entities() {}

  static SourceFile entity(Subject subject) {
    StringBuilder fields = new StringBuilder();
    StringBuilder methods = new StringBuilder();
    for (Attribute attribute : Attribute.ALL) {
      String declared = MARKS.declare(attribute, subject);
      fields.append("  private %s;\n".formatted(declared));
      String[] words = declared.split(" ", -1);
      methods.append(accessors(words[words.length - 2], words[words.length - 1]));
    }
    return SourceFile.of(
        subject,
        subject.name(),
        "@jakarta.persistence.Entity\npublic class %s {\n%s%s}\n"
            .formatted(subject.name(), fields, methods));
  }

  private static String accessors(String type, String name) {
    return """

      public %1$s get%3$s() {
        return %2$s;
      }

      public void set%3$s(%1$s %2$s) {
        this.%2$s = %2$s;
      }
    """
        .formatted(type, name, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
  }
}
