package org.schemaparity.cli.imports.java;

import java.util.List;
import java.util.Optional;

/**
 * What was written by hand in a type, as it was written.
 *
 * @param javadoc the Javadoc, if it is not the generated one
 * @param annotations the annotations that are not ours
 * @param interfaces the interfaces
 * @param members the members, with what stands between them
 */
public record Kept(
    Optional<String> javadoc, List<String> annotations, List<String> interfaces, String members) {
  /** Nothing is written by hand. */
  public static final Kept NOTHING = new Kept(Optional.empty(), List.of(), List.of(), "");

  public Kept {
    annotations = List.copyOf(annotations);
    interfaces = List.copyOf(interfaces);
  }
}
