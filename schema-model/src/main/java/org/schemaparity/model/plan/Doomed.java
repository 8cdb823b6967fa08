package org.schemaparity.model.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.schemaparity.model.Column;
import org.schemaparity.model.DataType;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SqlObjectName;
import org.schemaparity.model.mention.Mentions;
import org.schemaparity.model.mention.Strength;
import org.schemaparity.model.mention.Target;

/**
 * The objects that are dropped, be it to be made again: because they differ in what PostgreSQL does
 * not change in place, or because something that they mention goes or is changed, which PostgreSQL
 * does not let happen under them; or because what they call would no longer be what is called, if
 * they were made now.
 */
final class Doomed {
  private final SqlObjects objects;
  private final Set<SqlObjectName> remade;

  private Doomed(SqlObjects objects, Set<SqlObjectName> remade) {
    this.objects = objects;
    this.remade = remade;
  }

  static Doomed of(SqlObjects objects) {
    Set<SqlObjectName> remade = new TreeSet<>();
    objects
        .altered()
        .forEach(
            (name, alteration) -> {
              if (!alteration.attributes().isEmpty()
                  && !InPlace.isPossible(alteration.attributes(), objects.both(name))) {
                remade.add(name);
              }
            });
    return new Doomed(objects, remade);
  }

  /** {@return what is dropped and made again} */
  Set<SqlObjectName> remade() {
    return remade;
  }

  /** {@return these and what cannot stay while such a plan is carried out} */
  Doomed with(List<Effect> effects) {
    Set<SqlObjectName> wider = new TreeSet<>(remade);
    List<Effect> takings =
        new ArrayList<>(effects.stream().filter(Doomed::concernsOthers).toList());
    for (SqlObjectName name : objects.comingOverloads()) {
      takings.add(Effect.NONE.drops(Target.of(name).stream().toArray(Target[]::new)));
    }
    List<SqlObjectName> lasting = new ArrayList<>(objects.lasting());
    lasting.removeIf(name -> name.kind() == ObjectKind.EXTENSION || remade.contains(name));
    for (int i = 0; i < takings.size(); i++) {
      Effect taking = takings.get(i);
      for (SqlObjectName name : List.copyOf(lasting)) {
        if (taking.takes().stream().anyMatch(target -> cannotStay(name, target, taking))) {
          lasting.remove(name);
          wider.add(name);
          Target.of(name).ifPresent(target -> takings.add(Effect.NONE.takes(target)));
        }
      }
    }
    return new Doomed(objects, wider);
  }

  /** What depends on a renamed table follows it; a type gets another name to make room for one. */
  private static boolean concernsOthers(Effect effect) {
    return effect.taking() != Effect.Taking.RENAMED
        || effect.takes().stream().anyMatch(target -> target.sort() == Target.Sort.TYPE);
  }

  /** Something that is replaced in place, and then no longer mentions what goes, need not go. */
  private boolean cannotStay(SqlObjectName name, Target target, Effect taking) {
    return objects.mentionsBefore(name).have(target)
        && Target.of(name).filter(target::equals).isEmpty()
        && (taking.taking() != Effect.Taking.GONE
            || !objects.altered().containsKey(name)
            || objects.mentionsAfter(name).have(target));
  }

  /**
   * {@return whether something depends on one of these that is made again, or calls by the same
   * name before and after what is not}
   */
  boolean holdUp(Mentions before, Mentions after) {
    return remade.stream().anyMatch(name -> isUsed(name, before))
        || Stream.concat(objects.dropped().keySet().stream(), objects.comingOverloads().stream())
            .anyMatch(name -> isUsed(name, before) && isUsed(name, after));
  }

  /** {@return whether something depends on one of these that is made again} */
  boolean holdUp(Mentions before) {
    return remade.stream().anyMatch(name -> isUsed(name, before));
  }

  /** Tables' expressions do not read relations: what sounds like one is a column. */
  private static boolean isUsed(SqlObjectName name, Mentions mentions) {
    return Target.of(name).filter(target -> isUsed(target, mentions)).isPresent();
  }

  private static boolean isUsed(Target target, Mentions mentions) {
    return switch (target.sort()) {
      case ROUTINE, TYPE -> mentions.of(target).filter(Strength.FIRM::equals).isPresent();
      case CONVERSION, OTHER -> mentions.have(target);
      case SCHEMA, RELATION, ATTRIBUTE -> false;
    };
  }

  /** {@return whether a type or collation of a column is made again} */
  boolean holdTypeOf(Column column) {
    return holdType(column.type(), column.options().collation());
  }

  /** {@return whether a type or collation that something is made of is made again} */
  boolean holdType(DataType type, Optional<QualifiedName> collation) {
    Mentions mentions = Mentions.of(Texts.of(List.of(type, collation)));
    return remade.stream()
        .filter(name -> name.kind().isSqlType() || name.kind() == ObjectKind.COLLATION)
        .anyMatch(name -> isUsed(name, mentions));
  }

  /** {@return whether there are none} */
  boolean isEmpty() {
    return remade.isEmpty() && objects.dropped().isEmpty() && objects.comingOverloads().isEmpty();
  }
}
