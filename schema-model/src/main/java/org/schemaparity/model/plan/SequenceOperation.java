package org.schemaparity.model.plan;

import java.util.Optional;
import org.schemaparity.model.ColumnName;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Sequence;
import org.schemaparity.model.diff.Pair;

/**
 * What is done to a sequence; see "CREATE SEQUENCE" and "ALTER SEQUENCE" in the PostgreSQL manual.
 */
public sealed interface SequenceOperation extends Operation {
  /** Which sequence. */
  sealed interface Which {
    /**
     * One that is called by its name.
     *
     * @param name the name
     */
    record Named(QualifiedName name) implements Which {}

    /**
     * The one of an identity column.
     *
     * @param column the column
     */
    record OfIdentity(ColumnName column) implements Which {}
  }

  /**
   * Creates a sequence that belongs to no column yet.
   *
   * @param sequence the sequence
   */
  record Create(Sequence sequence) implements SequenceOperation {}

  /**
   * Drops a sequence.
   *
   * @param sequence its name
   */
  record Drop(QualifiedName sequence) implements SequenceOperation {}

  /**
   * Renames a sequence.
   *
   * @param sequence its name
   * @param newName its new raw name in the same schema
   */
  record Rename(QualifiedName sequence, String newName) implements SequenceOperation {}

  /**
   * Lets a sequence count otherwise from its value on.
   *
   * @param sequence its name
   * @param countings how it counted and how it is going to
   */
  record SetOptions(QualifiedName sequence, Pair<Counting> countings)
      implements SequenceOperation {}

  /**
   * Says whether its state is lost in a crash; from PostgreSQL 15.
   *
   * @param sequence its name
   * @param unlogged whether it is
   */
  record SetUnlogged(QualifiedName sequence, boolean unlogged) implements SequenceOperation {}

  /**
   * Says with which column it is dropped.
   *
   * @param sequence its name
   * @param column the column, if any
   */
  record SetOwner(QualifiedName sequence, Optional<ColumnName> column)
      implements SequenceOperation {}

  /**
   * Brings a sequence's value between bounds that it is about to get, if it is not.
   *
   * @param sequence which sequence
   * @param counting how it counts until then
   * @param bound the bound, which becomes its value if that is beyond it
   * @param least whether the bound is the least value, not the greatest
   */
  record Confine(Which sequence, Counting counting, long bound, boolean least)
      implements SequenceOperation {}

  /**
   * Lets a sequence go on after the last value that its column holds, if that is beyond its first.
   *
   * @param sequence which sequence
   * @param column the column
   * @param counting how it counts
   */
  record Advance(Which sequence, ColumnName column, Counting counting)
      implements SequenceOperation {}

  /** What a visitor does for each operation. */
  interface Visitor<R> {
    R create(Create operation);

    R drop(Drop operation);

    R rename(Rename operation);

    R setOptions(SetOptions operation);

    R setUnlogged(SetUnlogged operation);

    R setOwner(SetOwner operation);

    R confine(Confine operation);

    R advance(Advance operation);
  }

  /** {@return what {@code visitor} makes of this operation} */
  default <R> R accept(Visitor<R> visitor) {
    if (this instanceof Create create) {
      return visitor.create(create);
    } else if (this instanceof Drop drop) {
      return visitor.drop(drop);
    } else if (this instanceof Rename rename) {
      return visitor.rename(rename);
    } else if (this instanceof SetOptions setOptions) {
      return visitor.setOptions(setOptions);
    } else if (this instanceof SetUnlogged setUnlogged) {
      return visitor.setUnlogged(setUnlogged);
    } else if (this instanceof SetOwner setOwner) {
      return visitor.setOwner(setOwner);
    } else if (this instanceof Confine confine) {
      return visitor.confine(confine);
    } else {
      return visitor.advance((Advance) this);
    }
  }

  @Override
  default <R> R accept(Operation.Visitor<R> visitor) {
    return visitor.onSequence(this);
  }
}
