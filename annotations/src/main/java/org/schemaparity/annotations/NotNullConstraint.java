package org.schemaparity.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a usual not-null constraint says nothing of. A component that may not be null has one
 * without this annotation.
 *
 * <p>See "Not-Null Constraints" in the PostgreSQL manual. From PostgreSQL 18; before it these
 * constraints have no names and no attributes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface NotNullConstraint {
  /**
   * {@return the constraint's name; empty for PostgreSQL's own choice, {@code
   * <table>_<column>_not_null}}
   */
  String name() default "";

  /** {@return whether child tables do not have it} */
  boolean noInherit() default false;

  /** {@return whether older rows are not checked for null} */
  boolean notValid() default false;
}
