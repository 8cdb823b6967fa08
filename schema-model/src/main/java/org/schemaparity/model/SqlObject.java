package org.schemaparity.model;

import java.util.Optional;

/**
 * An object that the model keeps as the SQL that makes it, because that is how people write it: a
 * view, a routine, a trigger, a policy, an extension and the like.
 *
 * @param name what tells it from all others
 * @param definition the SQL that makes it
 * @param comment the comment, if any
 * @param details every attribute that the catalog keeps of it; empty for a model that comes from
 *     records
 */
public record SqlObject(
    SqlObjectName name, Definition definition, Optional<String> comment, Details details)
    implements SchemaObject {
  @Override
  public ObjectKind kind() {
    return name.kind();
  }
}
