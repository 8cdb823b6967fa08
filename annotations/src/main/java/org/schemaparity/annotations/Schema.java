package org.schemaparity.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A schema of which there is more to say than that something lies in it. It may stand on any type
 * or package.
 *
 * <p>See "Schemas" in the PostgreSQL manual.
 */
@Documented
@Repeatable(Schema.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Schema {
  /** {@return the schema's name} */
  String name();

  /** {@return the schema's comment; empty for none, or for {@code public} for the usual one} */
  String comment() default "";

  /** Several schemas. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.PACKAGE})
  @interface List {
    /** {@return the schemas} */
    Schema[] value();
  }
}
