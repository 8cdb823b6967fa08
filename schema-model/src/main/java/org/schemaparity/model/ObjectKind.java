package org.schemaparity.model;

import java.util.Locale;

/**
 * The kinds of objects that a {@link Database} holds, in the order in which a snapshot lists them.
 */
public enum ObjectKind {
  /** A {@link Schema}. */
  SCHEMA,
  /** An {@link EnumType}. */
  ENUM_TYPE,
  /** A {@link Table}. */
  TABLE,
  /** A {@link Column} of a table. */
  COLUMN,
  /** A {@link PrimaryKey} of a table. */
  PRIMARY_KEY,
  /** A {@link UniqueConstraint} of a table. */
  UNIQUE_CONSTRAINT,
  /** A {@link ForeignKey} of a table. */
  FOREIGN_KEY,
  /** A {@link CheckConstraint} of a table. */
  CHECK_CONSTRAINT,
  /** An {@link Index} of a table. */
  INDEX,
  /** An {@link UnmodelledObject}. */
  UNMODELLED_OBJECT;

  /** {@return the kind in words, such as {@code "foreign key"}} */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * {@return whether an object of this kind is known by its content, so that one that only differs
   * in its name is the same object under a new name} A table or a column is known by its name
   * alone, because it holds rows.
   */
  public boolean knownByContent() {
    return switch (this) {
      case PRIMARY_KEY, UNIQUE_CONSTRAINT, FOREIGN_KEY, CHECK_CONSTRAINT, INDEX -> true;
      case SCHEMA, ENUM_TYPE, TABLE, COLUMN, UNMODELLED_OBJECT -> false;
    };
  }
}
