package org.schemaparity.model;

/**
 * The name of an object within its schema.
 *
 * @param schema the raw name of the schema
 * @param name the raw name within the schema
 */
public record QualifiedName(String schema, String name) implements Comparable<QualifiedName> {
  @Override
  public int compareTo(QualifiedName other) {
    int bySchema = schema.compareTo(other.schema);
    return bySchema != 0 ? bySchema : name.compareTo(other.name);
  }

  /** {@return the two names with a dot between them, unquoted: for people, not for SQL} */
  @Override
  public String toString() {
    return schema + "." + name;
  }
}
