package org.schemaparity.model;

import java.util.List;

/**
 * A unique constraint; see "Unique Constraints" in the PostgreSQL manual.
 *
 * @param name the raw name of the constraint
 * @param columns the raw names of its columns in order
 * @param residue what else the catalog keeps
 */
public record UniqueConstraint(String name, List<String> columns, Residue residue)
    implements TableElement {
  public UniqueConstraint {
    columns = List.copyOf(columns);
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.UNIQUE_CONSTRAINT;
  }
}
