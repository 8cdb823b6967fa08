package org.schemaparity.model;

import java.util.List;
import java.util.Optional;

/**
 * A domain; see "Domain Types" in the PostgreSQL manual.
 *
 * @param name the name
 * @param type the type that it narrows
 * @param collation the collation, if it is not the type's own
 * @param defaultValue the default of columns that have none of their own, if any
 * @param notNull whether null is refused
 * @param constraints its check constraints
 * @param comment the comment, if any
 * @param details what else the catalog keeps
 */
public record Domain(
    QualifiedName name,
    DataType type,
    Optional<QualifiedName> collation,
    Optional<Expression> defaultValue,
    boolean notNull,
    List<DomainConstraint> constraints,
    Optional<String> comment,
    Details details)
    implements SchemaObject {
  public Domain {
    constraints = List.copyOf(constraints);
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.DOMAIN;
  }
}
