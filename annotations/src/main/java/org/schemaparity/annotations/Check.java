package org.schemaparity.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A check constraint. On a component or on the record, it means the same: an SQL expression over
 * the row's columns, or in a {@link Domain} over {@code VALUE}.
 *
 * <p>See "Check Constraints" and "CREATE DOMAIN" in the PostgreSQL manual.
 */
@Documented
@Repeatable(Check.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Check {
  /**
   * {@return the SQL expression, with columns under their column names, that must not be false for
   * any row}
   */
  String value();

  /**
   * {@return the constraint's name; empty for PostgreSQL's own choice, {@code
   * <table>_<column>_check} when the expression names one column and else {@code <table>_check}}
   */
  String name() default "";

  /** {@return whether child tables do not have it} */
  boolean noInherit() default false;

  /** {@return which rows it holds for} */
  Validity validity() default Validity.VALID;

  /** {@return the constraint's comment; empty for none} */
  String comment() default "";

  /** Several check constraints. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
  @interface List {
    /** {@return the check constraints} */
    Check[] value();
  }
}
