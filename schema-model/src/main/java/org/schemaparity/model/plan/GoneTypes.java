package org.schemaparity.model.plan;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schemaparity.model.CompositeType;
import org.schemaparity.model.Database;
import org.schemaparity.model.Domain;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.diff.Pair;

/** The domains and composite types that last, but not while what they are made of is made again. */
final class GoneTypes {
  private GoneTypes() {}

  /**
   * {@return their names}
   *
   * @param doomed among others, the range types and collations that are made again
   */
  static Set<QualifiedName> of(Pair<Database> databases, Doomed doomed) {
    Set<QualifiedName> held =
        Stream.concat(
                databases.from().domains().stream()
                    .filter(domain -> doomed.holdType(domain.type(), domain.collation()))
                    .map(Domain::name),
                databases.from().compositeTypes().stream()
                    .filter(type -> isHeld(type, doomed))
                    .map(CompositeType::name))
            .collect(Collectors.toSet());
    if (held.isEmpty()) {
      return held;
    }
    Set<QualifiedName> gone = new HashSet<>(new TypeOrder(databases.from()).madeOf(held));
    Pair<Set<QualifiedName>> domains =
        databases.map(side -> names(side.domains().stream().map(Domain::name)));
    Pair<Set<QualifiedName>> composites =
        databases.map(side -> names(side.compositeTypes().stream().map(CompositeType::name)));
    gone.removeIf(name -> !last(domains, name) && !last(composites, name));
    return gone;
  }

  private static boolean isHeld(CompositeType type, Doomed doomed) {
    return type.attributes().stream()
        .anyMatch(attribute -> doomed.holdType(attribute.type(), attribute.collation()));
  }

  private static Set<QualifiedName> names(Stream<QualifiedName> names) {
    return names.collect(Collectors.toSet());
  }

  private static boolean last(Pair<Set<QualifiedName>> sides, QualifiedName name) {
    return sides.from().contains(name) && sides.to().contains(name);
  }
}
