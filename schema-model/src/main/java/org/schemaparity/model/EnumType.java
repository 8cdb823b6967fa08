package org.schemaparity.model;

import java.util.List;
import java.util.Optional;

/**
 * An enum type; see "Enumerated Types" in the PostgreSQL manual.
 *
 * @param name the name
 * @param labels the labels in their order
 * @param comment the comment, if any
 */
public record EnumType(QualifiedName name, List<String> labels, Optional<String> comment)
    implements SchemaObject {
  public EnumType {
    labels = List.copyOf(labels);
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.ENUM_TYPE;
  }
}
