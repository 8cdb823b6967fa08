package org.schemaparity.model;

import java.util.List;

/**
 * A unique constraint; see "Unique Constraints" in the PostgreSQL manual.
 *
 * @param name the raw name of the constraint
 * @param columns the raw names of its columns in order
 * @param options what a usual key says nothing of
 */
public record UniqueConstraint(String name, List<String> columns, KeyOptions options)
    implements TableElement {
  public UniqueConstraint {
    columns = List.copyOf(columns);
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.UNIQUE_CONSTRAINT;
  }
}
