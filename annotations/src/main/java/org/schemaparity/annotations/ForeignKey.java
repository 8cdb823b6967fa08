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

  /** Several foreign keys. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
  @interface List {
    /** {@return the foreign keys} */
    ForeignKey[] value();
  }
}
