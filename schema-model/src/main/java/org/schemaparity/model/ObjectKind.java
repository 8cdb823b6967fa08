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
  /** A {@link CompositeType}. */
  COMPOSITE_TYPE,
  /** A {@link CompositeAttribute}. */
  ATTRIBUTE,
  /** A {@link Domain}. */
  DOMAIN,
  /** A {@link DomainConstraint}. */
  DOMAIN_CONSTRAINT,
  /** A {@link Sequence}. */
  SEQUENCE,
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
  /** An {@link ExclusionConstraint} of a table. */
  EXCLUSION_CONSTRAINT,
  /** An {@link Index} of a table. */
  INDEX,
  /** An extension, a {@link SqlObject} like all that follow. */
  EXTENSION,
  /** An access method. */
  ACCESS_METHOD,
  /** A procedural language. */
  LANGUAGE,
  /** A collation. */
  COLLATION,
  /** A base type, be it only announced. */
  BASE_TYPE,
  /** A range type. */
  RANGE_TYPE,
  /** A function, be it a window function. */
  FUNCTION,
  /** A procedure. */
  PROCEDURE,
  /** An aggregate. */
  AGGREGATE,
  /** An operator. */
  OPERATOR,
  /** An operator family, with what it has beside its classes. */
  OPERATOR_FAMILY,
  /** An operator class. */
  OPERATOR_CLASS,
  /** A cast. */
  CAST,
  /** A transform. */
  TRANSFORM,
  /** A conversion between encodings. */
  CONVERSION,
  /** A text search parser. */
  TEXT_SEARCH_PARSER,
  /** A text search template. */
  TEXT_SEARCH_TEMPLATE,
  /** A text search dictionary. */
  TEXT_SEARCH_DICTIONARY,
  /** A text search configuration. */
  TEXT_SEARCH_CONFIGURATION,
  /** A foreign-data wrapper. */
  FOREIGN_DATA_WRAPPER,
  /** A foreign server. */
  SERVER,
  /** A foreign table. */
  FOREIGN_TABLE,
  /** A view. */
  VIEW,
  /** A materialized view, with its indexes. */
  MATERIALIZED_VIEW,
  /** Extended statistics. */
  STATISTICS,
  /** A rule of a table or view. */
  RULE,
  /** A trigger of a table or view. */
  TRIGGER,
  /** A row-level security policy of a table. */
  POLICY,
  /** An event trigger. */
  EVENT_TRIGGER,
  /** A publication. */
  PUBLICATION,
  /** The role that owns an object. */
  OWNER,
  /** What a role may do with an object. */
  PRIVILEGES,
  /** What a role may do with the objects that another one is going to make. */
  DEFAULT_PRIVILEGES,
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
      case PRIMARY_KEY,
          UNIQUE_CONSTRAINT,
          FOREIGN_KEY,
          CHECK_CONSTRAINT,
          EXCLUSION_CONSTRAINT,
          INDEX,
          DOMAIN_CONSTRAINT ->
          true;
      default -> false;
    };
  }

  /** {@return whether an object of this kind is a {@link SqlObject}} */
  public boolean isSqlObject() {
    return compareTo(INDEX) > 0 && this != UNMODELLED_OBJECT;
  }

  /**
   * {@return whether {@code CREATE TYPE} makes an object of this kind, which is a {@link
   * SqlObject}}
   */
  public boolean isSqlType() {
    return this == BASE_TYPE || this == RANGE_TYPE;
  }

  /** {@return whether an object of this kind is a {@link TableElement}} */
  public boolean isTableElement() {
    return compareTo(TABLE) > 0 && compareTo(INDEX) <= 0;
  }

  /** {@return whether a name alone does not tell two objects of this kind apart} */
  public boolean hasSignature() {
    return switch (this) {
      case FUNCTION,
          PROCEDURE,
          AGGREGATE,
          OPERATOR,
          OPERATOR_FAMILY,
          OPERATOR_CLASS,
          CAST,
          TRANSFORM ->
          true;
      default -> false;
    };
  }
}
