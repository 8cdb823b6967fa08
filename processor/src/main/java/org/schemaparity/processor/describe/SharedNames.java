package org.schemaparity.processor.describe;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.Place;

/** Names of which a schema has each once: what has one of them keeps it from all others. */
final class SharedNames {
  private final String shared;
  private final Map<QualifiedName, String> owners = new HashMap<>();

  /**
   * No names yet.
   *
   * @param shared what shares them, in words
   */
  SharedNames(String shared) {
    this.shared = shared;
  }

  /** {@return what has the name already, if anything does; otherwise {@code owner} has it now} */
  Optional<String> claim(QualifiedName name, String owner) {
    return Optional.ofNullable(owners.putIfAbsent(name, owner));
  }

  /** {@return what is to be said if something has the name; otherwise {@code owner} has it now} */
  Optional<Diagnostic> take(QualifiedName name, String owner, Place place) {
    return claim(name, owner)
        .map(
            other ->
                Diagnostic.error(
                    DiagnosticCode.DUPLICATE_NAME,
                    place,
                    "%s has the name of %s, and %s. Give one of them another name."
                        .formatted(capital(owner), other, rule())));
  }

  /** {@return what has the name, if anything does} */
  Optional<String> owner(QualifiedName name) {
    return Optional.ofNullable(owners.get(name));
  }

  /** {@return what is shared, in words} */
  String rule() {
    return shared + " of a schema share their names";
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
