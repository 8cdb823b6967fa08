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

  // Names are the keys of almost every map, and what a record gets by itself is slow until it has
  // been called thousands of times.
  @Override
  public boolean equals(Object object) {
    return object instanceof QualifiedName other
        && name.equals(other.name)
        && schema.equals(other.schema);
  }

  @Override
  public int hashCode() {
    return 31 * schema.hashCode() + name.hashCode();
  }

  /** {@return the two names with a dot between them, unquoted: for people, not for SQL} */
  @Override
  public String toString() {
    return schema + "." + name;
  }
}
