package org.schemaparity.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a column a serial one: an integer whose default is the next value of a sequence that the
 * column owns. {@code smallint}, {@code integer} and {@code bigint} are PostgreSQL's {@code
 * smallserial}, {@code serial} and {@code bigserial}.
 *
 * <p>See "Serial Types" and "CREATE SEQUENCE" in the PostgreSQL manual. A new table had better have
 * {@link Identity} columns.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Serial {
  /** {@return the sequence's name; empty for PostgreSQL's own, {@code <table>_<column>_seq}} */
  String sequence() default "";

  /** {@return the first value; left out for the minimum, or the maximum when it counts down} */
  long start() default 1;

  /** {@return what is added each time; negative to count down} */
  long increment() default 1;

  /** {@return the least value; left out for 1, or the type's least when it counts down} */
  long minimum() default 1;

  /** {@return the greatest value; left out for the type's greatest, or -1 when it counts down} */
  long maximum() default Long.MAX_VALUE;

  /** {@return how many values a session takes at once} */
  long cache() default 1;

  /** {@return whether it starts again after its last value} */
  boolean cycle() default false;

  /** {@return whether the sequence's state is lost in a crash; from PostgreSQL 15} */
  boolean unlogged() default false;

  /** {@return the sequence's comment; empty for none} */
  String comment() default "";
}
