package org.schemaparity.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a column an identity column, whose values come from a sequence of its own.
 *
 * <p>See "Identity Columns" and "CREATE SEQUENCE" in the PostgreSQL manual.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Identity {
  /** {@return whether a value that a statement gives is refused or taken} */
  Generation value() default Generation.ALWAYS;

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

  /** When a column's values are generated. */
  enum Generation {
    /** Always; a statement may give a value only with {@code OVERRIDING SYSTEM VALUE}. */
    ALWAYS,
    /** Unless a statement gives one. */
    BY_DEFAULT
  }
}
