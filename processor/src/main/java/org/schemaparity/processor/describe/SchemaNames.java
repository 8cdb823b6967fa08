package org.schemaparity.processor.describe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.Place;

/**
 * The names that are taken in each schema. PostgreSQL keeps relations in {@code pg_class} and types
 * in {@code pg_type}; every relation but an index is looked for among the types too, because it may
 * have a type of its rows. The types of arrays make room for others, and those of multiranges do
 * not.
 */
final class SchemaNames {
  /** The manual, "CREATE INDEX", "CREATE VIEW" and others: their names differ from each other. */
  private final SharedNames relations =
      new SharedNames("tables, indexes, sequences, views and composite types");

  /** The manual, "CREATE TYPE" and "CREATE DOMAIN". */
  private final SharedNames types = new SharedNames("types, tables, views and sequences");

  /** What has a name, by the name in small letters. */
  private final Map<QualifiedName, Taken> folded = new HashMap<>();

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private record Taken(QualifiedName name, String owner) {}

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Gives a relation that is no index the name, or reports what has it. */
  void takeRelation(QualifiedName name, String owner, Place place) {
    Optional<Diagnostic> among = relations.take(name, owner, place);
    Optional<Diagnostic> amongTypes = types.take(name, owner, place);
    among.or(() -> amongTypes).ifPresent(diagnostics::add);
    compareFolded(name, owner, place);
  }

  /** Gives a type the name, or reports what has it. */
  void takeType(QualifiedName name, String owner, Place place) {
    types.take(name, owner, place).ifPresent(diagnostics::add);
    compareFolded(name, owner, place);
  }

  /**
   * {@return what has the name already, if anything does; otherwise an index has it now}
   *
   * @param given whether the name is given, and not made of the names of table and columns
   */
  Optional<String> takeIndex(QualifiedName name, String owner, Place place, boolean given) {
    Optional<String> other = relations.claim(name, owner);
    if (other.isEmpty() && given) {
      compareFolded(name, owner, place);
    }
    return other;
  }

  /** {@return the relation that has the name, if one has} */
  Optional<String> relation(QualifiedName name) {
    return relations.owner(name);
  }

  /** {@return what relations share, in words} */
  String ruleOfRelations() {
    return relations.rule();
  }

  private void compareFolded(QualifiedName name, String owner, Place place) {
    QualifiedName key = new QualifiedName(name.schema(), name.name().toLowerCase(Locale.ROOT));
    Taken other = folded.putIfAbsent(key, new Taken(name, owner));
    if (other != null && !other.name().equals(name)) {
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.DIFFERING_CASE,
              place,
              "The name of %s differs from that of %s in upper and lower case only, and without quotes both are `%s`. Give one of them another name."
                  .formatted(owner, other.owner(), key.name())));
    }
  }
}
