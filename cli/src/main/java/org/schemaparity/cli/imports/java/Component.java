package org.schemaparity.cli.imports.java;

import java.util.List;
import java.util.Optional;

/**
 * A component of a record.
 *
 * @param name its name
 * @param type its type
 * @param nullable whether it may be null
 * @param annotations our annotations
 * @param foreign the annotations that are not ours, as they were written
 * @param description what Javadoc says of it, if anything
 */
public record Component(
    String name,
    JavaType type,
    boolean nullable,
    List<Use> annotations,
    List<String> foreign,
    Optional<String> description) {
  public Component {
    annotations = List.copyOf(annotations);
    foreign = List.copyOf(foreign);
  }

  /** {@return this component with annotations that are not ours} */
  public Component withForeign(List<String> foreign) {
    return new Component(name, type, nullable, annotations, foreign, description);
  }
}
