package org.schemaparity.model;

import java.util.Optional;

/**
 * An attribute of a composite type.
 *
 * @param name the raw name
 * @param type the data type
 * @param collation the collation, if it is not the type's own
 * @param comment the comment, if any
 */
public record CompositeAttribute(
    String name, DataType type, Optional<QualifiedName> collation, Optional<String> comment)
    implements SchemaObject {
  @Override
  public ObjectKind kind() {
    return ObjectKind.ATTRIBUTE;
  }
}
