package org.schemaparity.model;

import java.util.Optional;

/**
 * How an index compares and orders the values of a key; see "CREATE INDEX" in the PostgreSQL
 * manual.
 *
 * @param collation the collation, if it is not the column's or expression's own
 * @param operatorClass the operator class, if it is not the type's default or has parameters
 * @param descending whether the greatest value comes first
 * @param nulls where nulls come, if not where the direction puts them: last when ascending, first
 *     when descending
 */
public record KeyOrder(
    Optional<QualifiedName> collation,
    Optional<OperatorClass> operatorClass,
    boolean descending,
    Optional<NullsOrder> nulls) {
  /** The order of a key that says nothing of it. */
  public static final KeyOrder USUAL =
      new KeyOrder(Optional.empty(), Optional.empty(), false, Optional.empty());
}
