package org.schemaparity.model;

import java.util.Optional;

/**
 * A check constraint of a domain; see "CREATE DOMAIN" in the PostgreSQL manual.
 *
 * @param name the raw name of the constraint
 * @param expression what must not be false for any value, which it calls {@code VALUE}
 * @param validity which values it holds for
 * @param comment the comment, if any
 */
public record DomainConstraint(
    String name, Expression expression, Validity validity, Optional<String> comment)
    implements SchemaObject {
  @Override
  public ObjectKind kind() {
    return ObjectKind.DOMAIN_CONSTRAINT;
  }
}
