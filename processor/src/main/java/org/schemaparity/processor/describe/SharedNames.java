package org.schemaparity.processor.describe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.Place;

/**
 * The names of a schema's relations, or of its types: what has one of them keeps it from all
 * others.
 */
final class SharedNames {
  private final String shared;
  private final Map<QualifiedName, String> owners = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private SharedNames(String shared) {
    this.shared = shared;
  }

  /** The manual, "CREATE INDEX", "CREATE VIEW" and others: their names differ from each other. */
  static SharedNames ofRelations() {
    return new SharedNames("tables, indexes, sequences, views and composite types");
  }

  /** The manual, "CREATE TYPE": a table is a type of the same name too. */
  static SharedNames ofTypes() {
    return new SharedNames("types, tables and views");
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** {@return what has the name already, if anything does; otherwise {@code owner} has it now} */
  Optional<String> claim(QualifiedName name, String owner) {
    return Optional.ofNullable(owners.putIfAbsent(name, owner));
  }

  /** Gives {@code owner} the name, or reports what has it. */
  void claim(QualifiedName name, String owner, Place place) {
    claim(name, owner)
        .ifPresent(
            other ->
                diagnostics.add(
                    Diagnostic.error(
                        DiagnosticCode.DUPLICATE_NAME,
                        place,
                        "%s has the name of %s, and %s. Give one of them another name."
                            .formatted(capital(owner), other, rule()))));
  }

  /** {@return what is shared, in words} */
  String rule() {
    return shared + " of a schema share their names";
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
