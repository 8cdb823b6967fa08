package org.schemaparity.annotations;

/** When a constraint is checked; see "SET CONSTRAINTS" in the PostgreSQL manual. */
public enum Deferrability {
  /** After each statement. */
  NOT_DEFERRABLE,
  /** After each statement, unless a transaction defers it. */
  INITIALLY_IMMEDIATE,
  /** When the transaction is committed, unless it says otherwise. */
  INITIALLY_DEFERRED
}
