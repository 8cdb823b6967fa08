package org.schemaparity.cli.imports.records;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.schemaparity.model.QualifiedName;

/**
 * Finds the names that can be left out, because the compiler chooses the same as PostgreSQL did. It
 * refuses to choose one name for things of two tables.
 */
final class ImplicitNames {
  private final Set<QualifiedName> chosen = new HashSet<>();

  /**
   * {@return the names that have to be given}
   *
   * @param names the names in the order in which the compiler chooses them
   * @param choices what it chooses for each, given a test for names that are taken
   */
  static Set<String> given(
      List<String> names,
      List<Function<Predicate<String>, String>> choices,
      Predicate<String> isChosenElsewhere) {
    Set<String> given = new HashSet<>();
    boolean changed = true;
    while (changed) {
      changed = false;
      Set<String> taken = new HashSet<>(given);
      for (int i = 0; i < names.size() && !changed; i++) {
        String name = names.get(i);
        if (!given.contains(name)) {
          boolean same = choices.get(i).apply(taken::contains).equals(name);
          changed = !same || isChosenElsewhere.test(name);
          (changed ? given : taken).add(name);
        }
      }
    }
    return given;
  }

  /** {@return the names that the table's constraints and indexes have to be given} */
  Set<String> given(List<Placed> ordered, String schema) {
    List<String> names = ordered.stream().map(Placed::name).toList();
    Set<String> given =
        given(
            names,
            ordered.stream().map(Placed::byDefault).toList(),
            name -> chosen.contains(new QualifiedName(schema, name)));
    names.stream()
        .filter(name -> !given.contains(name))
        .forEach(name -> chosen.add(new QualifiedName(schema, name)));
    return given;
  }
}
