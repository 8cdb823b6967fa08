package org.schemaparity.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record of one component a domain: a type that narrows the component's. What has the
 * record's type is then of the domain's type.
 *
 * <p>{@link Check}, on the record or its component, speaks of {@code VALUE}; {@link Default} on the
 * component is the default of columns that have none of their own.
 *
 * <p>See "Domain Types" and "CREATE DOMAIN" in the PostgreSQL manual.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Domain {
  /** {@return the domain's name; empty for the record's name in snake case} */
  String name() default "";

  /** {@return the schema that holds the domain; empty for the default schema} */
  String schema() default "";

  /** {@return whether the domain itself refuses null; columns had better do so, says the manual} */
  boolean notNull() default false;

  /** {@return the domain's comment; empty for none} */
  String comment() default "";
}
