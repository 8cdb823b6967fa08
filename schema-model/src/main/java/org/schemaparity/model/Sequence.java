package org.schemaparity.model;

import java.util.Optional;

/**
 * A sequence, apart from those of identity columns; see "CREATE SEQUENCE" in the PostgreSQL manual.
 *
 * @param name the name
 * @param type the type of its values, such as {@code "bigint"}
 * @param options how it counts
 * @param ownedBy the column with which it is dropped, if any
 * @param unlogged whether its state is lost in a crash
 * @param comment the comment, if any
 */
public record Sequence(
    QualifiedName name,
    String type,
    SequenceOptions options,
    Optional<ColumnName> ownedBy,
    boolean unlogged,
    Optional<String> comment)
    implements SchemaObject {
  @Override
  public ObjectKind kind() {
    return ObjectKind.SEQUENCE;
  }
}
