package org.schemaparity.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A unique constraint: on a component over that column, on the record over the listed ones.
 *
 * <p>See "Unique Constraints" in the PostgreSQL manual.
 */
@Documented
@Repeatable(Unique.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Unique {
  /** {@return on a record, the columns in order; on a component, nothing} */
  String[] columns() default {};

  /**
   * {@return the constraint's name; empty for PostgreSQL's own choice, {@code
   * <table>_<columns>_key}}
   */
  String name() default "";

  /** Several unique constraints. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
  @interface List {
    /** {@return the constraints} */
    Unique[] value();
  }
}
