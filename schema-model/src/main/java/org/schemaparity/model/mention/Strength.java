package org.schemaparity.model.mention;

/** How surely something depends on what its text mentions, from the least. */
public enum Strength {
  /**
   * In the body of a routine that is kept as a string: PostgreSQL keeps no such dependency, and
   * looks at the body only when it makes the routine, unless {@code check_function_bodies} is off.
   */
  BODY,
  /** Perhaps: the word may stand for something else, such as a column. */
  LOOSE,
  /** Surely, as far as words can tell. */
  FIRM;

  /** {@return the lesser of the two} */
  Strength or(Strength other) {
    return compareTo(other) < 0 ? this : other;
  }
}
