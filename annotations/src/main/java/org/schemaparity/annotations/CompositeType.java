package org.schemaparity.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record a composite type: each component is an attribute. What has the record's type is
 * then one column of that type.
 *
 * <p>See "Composite Types" and "CREATE TYPE" in the PostgreSQL manual.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CompositeType {
  /** {@return the type's name; empty for the record's name in snake case} */
  String name() default "";

  /** {@return the schema that holds the type; empty for the default schema} */
  String schema() default "";

  /** {@return the type's comment; empty for none} */
  String comment() default "";
}
