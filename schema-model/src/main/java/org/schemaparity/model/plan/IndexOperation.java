package org.schemaparity.model.plan;

import java.util.List;
import java.util.Optional;
import org.schemaparity.model.Index;
import org.schemaparity.model.QualifiedName;

/** What is done to an index; see "CREATE INDEX" in the PostgreSQL manual. */
public sealed interface IndexOperation extends Operation {
  /**
   * Creates an index.
   *
   * @param table its table
   * @param index the index
   * @param onNewTable whether the table is created by the same plan, so that nobody uses it yet
   */
  record Create(QualifiedName table, Index index, boolean onNewTable) implements IndexOperation {}

  /**
   * Drops an index.
   *
   * @param index its name
   * @param ifThere whether it may have another name
   */
  record Drop(QualifiedName index, boolean ifThere) implements IndexOperation {
    Drop(QualifiedName index) {
      this(index, false);
    }
  }

  /**
   * Renames an index.
   *
   * @param index its name
   * @param newName its new raw name in the same schema
   */
  record Rename(QualifiedName index, String newName) implements IndexOperation {}

  /**
   * Sets storage parameters.
   *
   * @param index the index
   * @param parameters each as {@code name=value}
   */
  record SetParameters(QualifiedName index, List<String> parameters) implements IndexOperation {}

  /**
   * Gives storage parameters their usual values.
   *
   * @param index the index
   * @param parameters their names
   */
  record ResetParameters(QualifiedName index, List<String> parameters) implements IndexOperation {}

  /**
   * Moves an index.
   *
   * @param index the index
   * @param tablespace where to, if not to the default tablespace
   */
  record SetTablespace(QualifiedName index, Optional<String> tablespace)
      implements IndexOperation {}

  /**
   * Says how much {@code ANALYZE} gathers about an expression that is a key.
   *
   * @param index the index
   * @param key the key's number, from 1
   * @param target how much, if not as usual
   */
  record SetStatistics(QualifiedName index, int key, Optional<Integer> target)
      implements IndexOperation {}

  /**
   * Says whether an index goes with an extension.
   *
   * @param index the index
   * @param extension the extension's raw name
   * @param depends whether it does
   */
  record SetDependency(QualifiedName index, String extension, boolean depends)
      implements IndexOperation {}

  /** What a visitor does for each operation. */
  interface Visitor<R> {
    R create(Create operation);

    R drop(Drop operation);

    R rename(Rename operation);

    R setParameters(SetParameters operation);

    R resetParameters(ResetParameters operation);

    R setTablespace(SetTablespace operation);

    R setStatistics(SetStatistics operation);

    R setDependency(SetDependency operation);
  }

  /** {@return what {@code visitor} makes of this operation} */
  default <R> R accept(Visitor<R> visitor) {
    if (this instanceof Create create) {
      return visitor.create(create);
    } else if (this instanceof Drop drop) {
      return visitor.drop(drop);
    } else if (this instanceof Rename rename) {
      return visitor.rename(rename);
    } else if (this instanceof SetParameters setParameters) {
      return visitor.setParameters(setParameters);
    } else if (this instanceof ResetParameters resetParameters) {
      return visitor.resetParameters(resetParameters);
    } else if (this instanceof SetTablespace setTablespace) {
      return visitor.setTablespace(setTablespace);
    } else if (this instanceof SetStatistics setStatistics) {
      return visitor.setStatistics(setStatistics);
    } else {
      return visitor.setDependency((SetDependency) this);
    }
  }

  @Override
  default <R> R accept(Operation.Visitor<R> visitor) {
    return visitor.onIndex(this);
  }
}
