package org.schemaparity.model.plan;

/** What is done to a schema; see "CREATE SCHEMA" in the PostgreSQL manual. */
public sealed interface SchemaOperation extends Operation {
  /** {@return the schema's raw name} */
  String schema();

  /**
   * Creates a schema.
   *
   * @param schema the raw name
   */
  record Create(String schema) implements SchemaOperation {}

  /**
   * Drops a schema, which must be empty.
   *
   * @param schema the raw name
   */
  record Drop(String schema) implements SchemaOperation {}

  @Override
  default <R> R accept(Operation.Visitor<R> visitor) {
    return visitor.onSchema(this);
  }
}
