package org.schemaparity.model;

/**
 * An object of a kind that this model has no words for, kept so that it is not passed over in
 * silence.
 *
 * @param name the catalog's description of it, such as {@code "trigger audit on public.orders"}
 * @param details the catalog's words for its content
 */
public record UnmodelledObject(String name, Details details) implements SchemaObject {
  @Override
  public ObjectKind kind() {
    return ObjectKind.UNMODELLED_OBJECT;
  }
}
