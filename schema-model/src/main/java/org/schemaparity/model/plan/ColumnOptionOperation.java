package org.schemaparity.model.plan;

import java.util.List;
import java.util.Optional;
import org.schemaparity.model.ColumnName;
import org.schemaparity.model.StorageStrategy;

/** What is done to a column's options; see "ALTER TABLE" in the PostgreSQL manual. */
public sealed interface ColumnOptionOperation extends Operation {
  /** {@return the column} */
  ColumnName column();

  /**
   * Says where long values are kept from now on.
   *
   * @param column the column
   * @param storage where
   */
  record SetStorage(ColumnName column, StorageStrategy storage) implements ColumnOptionOperation {}

  /**
   * Says how long values are compressed from now on; from PostgreSQL 14.
   *
   * @param column the column
   * @param method the compression method, if not the server's usual one
   */
  record SetCompression(ColumnName column, Optional<String> method)
      implements ColumnOptionOperation {}

  /**
   * Says how much {@code ANALYZE} gathers.
   *
   * @param column the column
   * @param target how much, if not as much as usual
   */
  record SetStatistics(ColumnName column, Optional<Integer> target)
      implements ColumnOptionOperation {}

  /**
   * Sets per-attribute options.
   *
   * @param column the column
   * @param parameters each as {@code name=value}
   */
  record SetParameters(ColumnName column, List<String> parameters)
      implements ColumnOptionOperation {}

  /**
   * Gives per-attribute options their usual values.
   *
   * @param column the column
   * @param parameters their names
   */
  record ResetParameters(ColumnName column, List<String> parameters)
      implements ColumnOptionOperation {}

  /** What a visitor does for each operation. */
  interface Visitor<R> {
    R setStorage(SetStorage operation);

    R setCompression(SetCompression operation);

    R setStatistics(SetStatistics operation);

    R setParameters(SetParameters operation);

    R resetParameters(ResetParameters operation);
  }

  /** {@return what {@code visitor} makes of this operation} */
  default <R> R accept(Visitor<R> visitor) {
    if (this instanceof SetStorage setStorage) {
      return visitor.setStorage(setStorage);
    } else if (this instanceof SetCompression setCompression) {
      return visitor.setCompression(setCompression);
    } else if (this instanceof SetStatistics setStatistics) {
      return visitor.setStatistics(setStatistics);
    } else if (this instanceof SetParameters setParameters) {
      return visitor.setParameters(setParameters);
    } else {
      return visitor.resetParameters((ResetParameters) this);
    }
  }

  @Override
  default <R> R accept(Operation.Visitor<R> visitor) {
    return visitor.onColumnOption(this);
  }
}
