package org.schemaparity.cli.imports.java;

import java.util.List;

/**
 * A constant of an enum.
 *
 * @param name its name
 * @param annotations our annotations
 * @param rest what was written by hand after its name: arguments and a body
 * @param foreign the annotations that are not ours, and its Javadoc, as they were written
 */
public record Constant(String name, List<Use> annotations, String rest, List<String> foreign) {
  public Constant {
    annotations = List.copyOf(annotations);
    foreign = List.copyOf(foreign);
  }
}
