package org.schemaparity.model.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.schemaparity.model.ColumnName;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SqlObjectName;
import org.schemaparity.model.mention.Mentions;
import org.schemaparity.model.mention.Strength;
import org.schemaparity.model.mention.Target;

/**
 * Puts operations in an order that applies. The phases have most of it; what is left is what
 * mentions what: a routine comes before the table whose default calls it, and after the one that
 * its body reads.
 */
final class Ordering {
  /** Operations that stay together, and what they mention. */
  private record Node(List<Operation> operations, List<Effect> effects) {
    Mentions needs() {
      return Mentions.all(effects.stream().map(effect -> effect.needs().get()).toList());
    }

    Mentions frees() {
      return Mentions.all(effects.stream().map(effect -> effect.frees().get()).toList());
    }

    boolean makes(Target target) {
      return effects.stream().anyMatch(effect -> effect.makes().contains(target));
    }

    Operation first() {
      return operations.get(0);
    }

    boolean isSqlObject() {
      return first() instanceof SqlObjectOperation;
    }

    /** What reads a table's rows is told by what it mentions, as anything else that reads. */
    boolean isOfTable() {
      return (first() instanceof TableOperation && !(first() instanceof TableOperation.CopyRows))
          || first() instanceof ColumnOperation
          || first() instanceof ConstraintOperation
          || first() instanceof IndexOperation;
    }
  }

  private final List<Node> nodes;
  private final List<Mentions> needs;
  private final List<Mentions> frees;
  private final Map<String, Set<Integer>> needing;
  private final Map<String, Set<Integer>> freeing;
  private final Precedence precedence;

  private Ordering(List<Operation> operations, List<Effect> effects) {
    nodes = nodes(operations, effects);
    needs = nodes.stream().map(Node::needs).toList();
    frees = nodes.stream().map(Node::frees).toList();
    needing = index(needs);
    freeing = index(frees);
    precedence = new Precedence(nodes.size());
  }

  /**
   * {@return the operations, which are in the order of their phases, in an order that applies}
   *
   * @param effects those of each operation
   */
  static List<Operation> of(List<Operation> operations, List<Effect> effects) {
    Ordering ordering = new Ordering(operations, effects);
    for (int i = 0; i < ordering.nodes.size(); i++) {
      for (Effect effect : ordering.nodes.get(i).effects()) {
        ordering.put(i, effect);
      }
    }
    ordering.putColumns();
    return ordering.operations();
  }

  private List<Operation> operations() {
    boolean unchecked = precedence.breakCircles(Strength.BODY);
    precedence.breakCircles(Strength.LOOSE);
    Stream<Operation> ordered =
        precedence.order().stream().flatMap(place -> nodes.get(place).operations().stream());
    return Stream.concat(
            unchecked ? Stream.of(new LeaveBodiesUnchecked()) : Stream.empty(), ordered)
        .toList();
  }

  private void put(int place, Effect effect) {
    for (Target made : effect.makes()) {
      for (int later : mentioning(needing, made)) {
        needs
            .get(later)
            .of(made)
            .filter(strength -> isNeeded(place, later, made, strength))
            .ifPresent(strength -> precedence.add(place, later, strength));
      }
    }
    for (Target taken : effect.takes()) {
      for (int earlier : mentioning(freeing, taken)) {
        if (isFreed(earlier, place, effect, taken)) {
          precedence.add(earlier, place, frees.get(earlier).of(taken).orElseThrow());
        }
      }
      if (effect.taking() == Effect.Taking.RENAMED) {
        putBeforeMakers(place, taken);
      } else {
        putBeforeSuccessors(place, effect, taken);
      }
    }
  }

  /** Between tables the phases have it all, but for a table that another one is made of. */
  private boolean isNeeded(int earlier, int later, Target made, Strength strength) {
    boolean concerned =
        !(nodes.get(earlier).isOfTable() && nodes.get(later).isOfTable())
            || (made.column().isEmpty() && strength == Strength.FIRM);
    return concerned && !isOwnName(later, made) && !nodes.get(later).makes(made);
  }

  private boolean isFreed(int earlier, int later, Effect effect, Target taken) {
    boolean concerned =
        effect.taking() == Effect.Taking.RENAMED
            ? nodes.get(earlier).first() instanceof SqlObjectOperation.Drop
            : !(nodes.get(earlier).isOfTable() && nodes.get(later).isOfTable());
    return concerned
        && frees.get(earlier).have(taken)
        && !needs.get(earlier).have(taken)
        && !isOwnName(earlier, taken);
  }

  /** What makes a routine mentions the name that other routines have too. */
  private boolean isOwnName(int place, Target target) {
    return subject(nodes.get(place).first()).flatMap(Target::of).filter(target::equals).isPresent();
  }

  /** What is made meanwhile would take what is about to go for what comes in its place. */
  private void putBeforeSuccessors(int place, Effect effect, Target taken) {
    for (int later : mentioning(needing, taken)) {
      Optional<Strength> strength = needs.get(later).of(taken);
      boolean concerned =
          (nodes.get(place).isSqlObject() || nodes.get(later).isSqlObject())
              && (effect.taking() == Effect.Taking.GONE || isSameObject(place, later));
      if (concerned
          && (strength.equals(Optional.of(Strength.FIRM)) || isSameObject(place, later))) {
        precedence.add(place, later, Strength.FIRM);
      }
    }
  }

  /** What takes a name over comes after what gives it up. */
  private void putBeforeMakers(int place, Target taken) {
    for (int later = place + 1; later < nodes.size(); later++) {
      if (nodes.get(later).makes(taken)) {
        precedence.add(place, later, Strength.FIRM);
      }
    }
  }

  private boolean isSameObject(int one, int other) {
    Optional<SqlObjectName> subject = subject(nodes.get(one).first());
    return subject.isPresent() && subject.equals(subject(nodes.get(other).first()));
  }

  /**
   * What is done to a column stays in its order, and a generated column comes after all that is
   * done to its table's others.
   */
  private void putColumns() {
    Map<ColumnName, Integer> lastOfColumn = new HashMap<>();
    Map<QualifiedName, List<Integer>> ofTable = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      Optional<ColumnName> column = nodes.get(i).effects().get(0).column();
      if (column.isPresent()) {
        List<Integer> ofSameTable =
            ofTable.computeIfAbsent(column.get().table(), table -> new ArrayList<>());
        Integer earlier = lastOfColumn.put(column.get(), i);
        if (addsGenerated(nodes.get(i).first())) {
          for (int place : ofSameTable) {
            precedence.add(place, i, Strength.FIRM);
          }
        } else if (earlier != null) {
          precedence.add(earlier, i, Strength.FIRM);
        }
        ofSameTable.add(i);
      }
    }
  }

  private static boolean addsGenerated(Operation operation) {
    return operation instanceof ColumnOperation.Add add
        && add.column().value() instanceof ColumnValue.Generated;
  }

  private static Set<Integer> mentioning(Map<String, Set<Integer>> index, Target target) {
    Set<Integer> places = new TreeSet<>();
    target.names().forEach(name -> places.addAll(index.getOrDefault(name, Set.of())));
    return places;
  }

  private static Map<String, Set<Integer>> index(List<Mentions> mentions) {
    Map<String, Set<Integer>> index = new HashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      for (String name : mentions.get(i).names()) {
        index.computeIfAbsent(name, absent -> new TreeSet<>()).add(i);
      }
    }
    return index;
  }

  /** The statements that make an object stay together. */
  private static List<Node> nodes(List<Operation> operations, List<Effect> effects) {
    List<Node> nodes = new ArrayList<>();
    Optional<SqlObjectName> last = Optional.empty();
    for (int i = 0; i < operations.size(); i++) {
      Optional<SqlObjectName> subject = comingSubject(operations.get(i));
      if (subject.isEmpty() || !subject.equals(last)) {
        nodes.add(new Node(new ArrayList<>(), new ArrayList<>()));
      }
      last = subject;
      Node node = nodes.get(nodes.size() - 1);
      node.operations().add(operations.get(i));
      node.effects().add(effects.get(i));
    }
    return nodes;
  }

  private static Optional<SqlObjectName> comingSubject(Operation operation) {
    return operation instanceof SqlObjectOperation.Make
            || operation instanceof SqlObjectOperation.Replace
            || operation instanceof SqlObjectOperation.Comment
        ? subject(operation)
        : Optional.empty();
  }

  private static Optional<SqlObjectName> subject(Operation operation) {
    return operation instanceof SqlObjectOperation onObject
        ? Optional.of(onObject.object())
        : Optional.empty();
  }
}
