package org.schemaparity.model;

import java.util.List;
import java.util.Optional;

/**
 * A composite type; see "Composite Types" in the PostgreSQL manual.
 *
 * @param name the name
 * @param attributes the attributes in their order
 * @param comment the comment, if any
 * @param details what else the catalog keeps
 */
public record CompositeType(
    QualifiedName name,
    List<CompositeAttribute> attributes,
    Optional<String> comment,
    Details details)
    implements SchemaObject {
  public CompositeType {
    attributes = List.copyOf(attributes);
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.COMPOSITE_TYPE;
  }
}
