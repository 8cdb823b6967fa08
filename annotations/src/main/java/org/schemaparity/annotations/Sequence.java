package org.schemaparity.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A sequence that belongs to no one column, such as one that several share. It may stand on any
 * type or package.
 *
 * <p>See "CREATE SEQUENCE" in the PostgreSQL manual.
 */
@Documented
@Repeatable(Sequence.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Sequence {
  /** {@return the sequence's name} */
  String name();

  /** {@return the schema that holds the sequence; empty for the default schema} */
  String schema() default "";

  /** {@return the type of its values} */
  Type type() default Type.BIGINT;

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

  /** {@return whether its state is lost in a crash; from PostgreSQL 15} */
  boolean unlogged() default false;

  /**
   * {@return the column, of the table whose record bears this annotation, with which the sequence
   * is dropped; empty for none}
   */
  String ownedBy() default "";

  /** {@return the sequence's comment; empty for none} */
  String comment() default "";

  /** The type of a sequence's values. */
  enum Type {
    /** Two bytes. */
    SMALLINT,
    /** Four bytes. */
    INTEGER,
    /** Eight bytes. */
    BIGINT
  }

  /** Several sequences. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.PACKAGE})
  @interface List {
    /** {@return the sequences} */
    Sequence[] value();
  }
}
