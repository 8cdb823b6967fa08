package org.schemaparity.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a column an identity column, whose values come from a sequence of its own.
 *
 * <p>See "Identity Columns" in the PostgreSQL manual.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Identity {
  /** {@return whether a value that a statement gives is refused or taken} */
  Generation value() default Generation.ALWAYS;

  /** When a column's values are generated. */
  enum Generation {
    /** Always; a statement may give a value only with {@code OVERRIDING SYSTEM VALUE}. */
    ALWAYS,
    /** Unless a statement gives one. */
    BY_DEFAULT
  }
}
