package org.schemaparity.model;

import java.util.List;

/**
 * An operator class of an index key; see "Operator Classes and Operator Families" in the PostgreSQL
 * manual.
 *
 * @param name its name
 * @param parameters its parameters, each as {@code name=value}
 */
public record OperatorClass(QualifiedName name, List<String> parameters) {
  public OperatorClass {
    parameters = List.copyOf(parameters);
  }
}
