package org.schemaparity.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a Java enum is kept. An enum that a column holds needs no {@code @EnumType} to be a
 * PostgreSQL enum type of its own name in snake case; one that no column holds is a type only by
 * it.
 *
 * <p>See "Enumerated Types" in the PostgreSQL manual.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EnumType {
  /** {@return the type's name; empty for the enum's name in snake case} */
  String name() default "";

  /** {@return the schema that holds the type; empty for the default schema} */
  String schema() default "";

  /** {@return the type's comment; empty for none} */
  String comment() default "";

  /** {@return whether the enum is a type of PostgreSQL's or text} */
  Storage storage() default Storage.NATIVE;

  /** How an enum's labels are stored. */
  enum Storage {
    /** As a PostgreSQL enum type, in the order of the constants. */
    NATIVE,
    /** As {@code text} with a check constraint that lists the labels. */
    TEXT
  }
}
