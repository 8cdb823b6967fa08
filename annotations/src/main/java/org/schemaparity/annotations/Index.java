package org.schemaparity.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index: on a component over that column, on the record over the listed keys.
 *
 * <p>See "CREATE INDEX" in the PostgreSQL manual.
 */
@Documented
@Repeatable(Index.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Index {
  /**
   * {@return on a record, the keys in order, each a column or an SQL expression that is a function
   * call or stands in parentheses, such as {@code "lower(email)"}; on a component, nothing}
   */
  String[] value() default {};

  /** {@return whether two rows with equal keys are refused} */
  boolean unique() default false;

  /** {@return the SQL predicate of the rows that the index holds; empty for all rows} */
  String where() default "";

  /** {@return the access method, such as {@code "gin"}} */
  String method() default "btree";

  /** {@return the index's name; empty for PostgreSQL's own choice, {@code <table>_<keys>_idx}} */
  String name() default "";

  /** Several indexes. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
  @interface List {
    /** {@return the indexes} */
    Index[] value();
  }
}
