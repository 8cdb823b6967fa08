package org.schemaparity.model;

import java.util.Optional;

/**
 * A schema, PostgreSQL's namespace; see "Schemas" in its manual.
 *
 * @param name the raw name
 * @param comment the comment, if any
 */
public record Schema(String name, Optional<String> comment) implements SchemaObject {
  @Override
  public ObjectKind kind() {
    return ObjectKind.SCHEMA;
  }
}
