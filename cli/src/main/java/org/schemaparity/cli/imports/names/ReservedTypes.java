package org.schemaparity.cli.imports.names;

import java.util.Set;
import org.schemaparity.model.sql.WordList;

/** The names of types that a type in the same package would hide or clash with. */
final class ReservedTypes {
  private static final Set<String> NAMES =
      Set.copyOf(WordList.read(ReservedTypes.class, "reserved-types.txt"));

  private ReservedTypes() {}

  static boolean contains(String name) {
    return NAMES.contains(name);
  }
}
