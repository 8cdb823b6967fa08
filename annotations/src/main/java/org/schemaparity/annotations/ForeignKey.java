package org.schemaparity.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A foreign key: on a component from that column, on the record from the listed ones.
 *
 * <p>See "Foreign Keys" in the PostgreSQL manual.
 */
@Documented
@Repeatable(ForeignKey.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface ForeignKey {
  /** {@return the record of the table that is referred to} */
  Class<?> value();

  /** {@return on a record, the referring columns in order; on a component, nothing} */
  String[] columns() default {};

  /**
   * {@return the columns that are referred to, in the same order; nothing for that table's primary
   * key}
   */
  String[] references() default {};

  /** {@return what becomes of the referring rows when the row they refer to is deleted} */
  ReferentialAction onDelete() default ReferentialAction.NO_ACTION;

  /** {@return what becomes of the referring rows when the columns they refer to are changed} */
  ReferentialAction onUpdate() default ReferentialAction.NO_ACTION;

  /**
   * {@return the constraint's name; empty for PostgreSQL's own choice, {@code
   * <table>_<columns>_fkey}}
   */
  String name() default "";

  /** {@return how it takes nulls} */
  Match match() default Match.SIMPLE;

  /**
   * {@return the columns that {@code SET_NULL} or {@code SET_DEFAULT} sets on delete; nothing for
   * all of the referring ones. From PostgreSQL 15}
   */
  String[] setColumns() default {};

  /** {@return when it is checked} */
  Deferrability deferrability() default Deferrability.NOT_DEFERRABLE;

  /** {@return which rows it holds for} */
  Validity validity() default Validity.VALID;

  /**
   * {@return whether the last columns are ranges, and the referring one must be covered; from
   * PostgreSQL 18}
   */
  boolean period() default false;

  /** {@return the constraint's comment; empty for none} */
  String comment() default "";

  /** How a foreign key of several columns takes nulls. */
  enum Match {
    /** One null is enough for the row to refer to nothing. */
    SIMPLE,
    /** All columns are null or none is. */
    FULL
  }

  /** Several foreign keys. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
  @interface List {
    /** {@return the foreign keys} */
    ForeignKey[] value();
  }
}
