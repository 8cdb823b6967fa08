package org.schemaparity.model;

import java.util.List;
import java.util.Optional;

/**
 * An exclusion constraint; see "Exclusion Constraints" in the PostgreSQL manual.
 *
 * @param name the raw name of the constraint
 * @param method the access method of its index, such as {@code "gist"}
 * @param elements what is compared, in order
 * @param predicate which rows it holds for, if not all
 * @param options what a usual key says nothing of
 */
public record ExclusionConstraint(
    String name,
    String method,
    List<ExclusionElement> elements,
    Optional<Expression> predicate,
    KeyOptions options)
    implements TableElement {
  public ExclusionConstraint {
    elements = List.copyOf(elements);
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.EXCLUSION_CONSTRAINT;
  }
}
