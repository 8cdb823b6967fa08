package org.schemaparity.benchmarks.source;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes types as abstract methods, whose implementation a tool generates. */
final class Accessors {
  private Accessors() {}

  /**
   * {@return the form}
   *
   * @param start the declaration up to the type's name
   * @param modifiers what stands before each method
   */
  static Form form(String name, String start, String modifiers) {
    return new Form(name, subject -> Stream.of(type(subject, start, modifiers)));
  }

  private static SourceFile type(Subject subject, String start, String modifiers) {
    return SourceFile.of(
        subject,
        subject.name(),
        Attribute.ALL.stream()
            .map(attribute -> Marks.NULLABLE_ONLY.declare(attribute, subject))
            .map(declared -> "  %s%s();\n".formatted(modifiers, declared))
            .collect(
                Collectors.joining("\n", "%s %s {\n".formatted(start, subject.name()), "}\n")));
  }
}
