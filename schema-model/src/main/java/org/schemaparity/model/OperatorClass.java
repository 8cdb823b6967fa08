package org.schemaparity.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /** The order of parameters means nothing. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OperatorClass that
        && name.equals(that.name)
        && Set.copyOf(parameters).equals(Set.copyOf(that.parameters));
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, Set.copyOf(parameters));
  }
}
