package org.schemaparity.benchmarks.source;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes types as records. */
final class Records {
  private Records() {}

  static Form form(String name, String annotation, Marks marks) {
    return new Form(name, subject -> Stream.of(record(subject, subject.name(), annotation, marks)));
  }

  /** Two equal records and MapStruct's mapper from one to the other. */
  static Stream<SourceFile> mapped(Subject subject) {
    return Stream.of(
        record(subject, subject.name(), "", Marks.NULLABLE_ONLY),
        record(subject, subject.name() + "Dto", "", Marks.NULLABLE_ONLY),
        SourceFile.of(
            subject,
            subject.name() + "Mapper",
            """
            @org.mapstruct.Mapper
            public interface %1$sMapper {
              %1$sDto toDto(%1$s item);
            }
            """
                .formatted(subject.name())));
  }

  private static SourceFile record(Subject subject, String name, String annotation, Marks marks) {
    return SourceFile.of(
        subject,
        name,
        Attribute.ALL.stream()
            .map(attribute -> "    " + marks.declare(attribute, subject))
            .collect(
                Collectors.joining(
                    ",\n", "%s\npublic record %s(\n".formatted(annotation, name), ") {}\n")));
  }
}
