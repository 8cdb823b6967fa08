package org.schemaparity.model;

import java.util.List;
import java.util.Optional;

/**
 * An index that belongs to no constraint; see "CREATE INDEX" in the PostgreSQL manual.
 *
 * @param name the raw name, in the schema of its table
 * @param unique whether two rows with equal keys are refused
 * @param method the access method, such as {@code "btree"}
 * @param keys the keys in order
 * @param predicate which rows the index holds, if not all
 * @param options what a usual index says nothing of
 */
public record Index(
    String name,
    boolean unique,
    String method,
    List<IndexKey> keys,
    Optional<Expression> predicate,
    IndexOptions options)
    implements TableElement {
  public Index {
    keys = List.copyOf(keys);
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.INDEX;
  }
}
