package org.schemaparity.model;

import java.util.List;

/**
 * A primary key; see "Primary Keys" in the PostgreSQL manual.
 *
 * @param name the raw name of the constraint
 * @param columns the raw names of its columns in order
 * @param options what a usual key says nothing of
 */
public record PrimaryKey(String name, List<String> columns, KeyOptions options)
    implements TableElement {
  public PrimaryKey {
    columns = List.copyOf(columns);
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.PRIMARY_KEY;
  }
}
