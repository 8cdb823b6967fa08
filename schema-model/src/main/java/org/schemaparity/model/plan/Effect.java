package org.schemaparity.model.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.schemaparity.model.ColumnName;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.mention.Mentions;
import org.schemaparity.model.mention.Target;

/**
 * What an operation has to do with others.
 *
 * @param column the column that it is done to, if it is to a column
 * @param makes what is there, or is as it is to be, after it
 * @param needs what it mentions, which has to be there before
 * @param takes what nothing may depend on while it runs
 * @param taking what becomes of what it takes
 * @param frees what no longer has something depending on it, by the names that it had
 */
record Effect(
    Optional<ColumnName> column,
    List<Target> makes,
    Supplier<Mentions> needs,
    List<Target> takes,
    Taking taking,
    Supplier<Mentions> frees) {
  /** What becomes of something on which nothing may depend meanwhile. */
  enum Taking {
    /** It is changed, be it by another of the same name. */
    CHANGED,
    /** It is kept under another name: what goes by the former one has to go before. */
    RENAMED,
    /** It is gone. */
    GONE
  }

  /** None of either. */
  static final Effect NONE =
      new Effect(
          Optional.empty(), List.of(), Mentions::none, List.of(), Taking.CHANGED, Mentions::none);

  Effect {
    makes = List.copyOf(makes);
    takes = List.copyOf(takes);
  }

  /** {@return that of an operation on a column of which no other one need know} */
  static Effect on(QualifiedName table, String column) {
    return new Effect(
        Optional.of(new ColumnName(table, column)),
        NONE.makes,
        NONE.needs,
        NONE.takes,
        NONE.taking,
        NONE.frees);
  }

  Effect makes(Target... targets) {
    return new Effect(column, List.of(targets), needs, takes, taking, frees);
  }

  Effect needs(List<String> texts) {
    return needs(() -> Mentions.of(texts));
  }

  Effect needs(Supplier<Mentions> mentions) {
    return new Effect(column, makes, mentions, takes, taking, frees);
  }

  Effect takes(Target... targets) {
    return new Effect(column, makes, needs, List.of(targets), Taking.CHANGED, frees);
  }

  Effect renames(Target... targets) {
    return new Effect(column, makes, needs, List.of(targets), Taking.RENAMED, frees);
  }

  Effect drops(Target... targets) {
    return new Effect(column, makes, needs, List.of(targets), Taking.GONE, frees);
  }

  Effect frees(List<String> texts) {
    return frees(() -> Mentions.of(texts));
  }

  Effect frees(Supplier<Mentions> mentions) {
    return new Effect(column, makes, needs, takes, taking, mentions);
  }
}
