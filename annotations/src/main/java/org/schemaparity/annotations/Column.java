package org.schemaparity.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a component's Java type and name do not say about its column. A component needs no
 * {@code @Column} to be one.
 *
 * <p>See "Data Types", "Collation Support" and "ALTER TABLE" in the PostgreSQL manual.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Column {
  /**
   * {@return the column's name; empty for the component's name in snake case ({@code placedAt} is
   * {@code placed_at})}
   */
  String name() default "";

  /**
   * {@return the column's type as PostgreSQL spells it, such as {@code "citext"}; empty for what
   * the Java type maps to}
   */
  String type() default "";

  /**
   * {@return the most characters that the column holds, which makes a string {@code
   * varchar(length)}; 0 for no limit}
   */
  int length() default 0;

  /**
   * {@return for a decimal number, the count of its significant digits; for a time, the count of
   * digits after the second's point (0 to 6); -1 for PostgreSQL's default}
   */
  int precision() default -1;

  /**
   * {@return the count of a decimal number's digits after its point; -1 for PostgreSQL's default.
   * Needs a precision}
   */
  int scale() default -1;

  /** {@return the column's comment; empty for none} */
  String comment() default "";

  /**
   * {@return the name that the column had before, so that it is renamed and keeps its values; empty
   * for none}
   */
  String formerName() default "";

  /**
   * {@return the collation, such as {@code "C"} or {@code "de-x-icu"}; empty for the type's own.
   * One that a {@link SqlDefinition} creates in another schema than the default one is named {@code
   * "schema.name"}}
   */
  String collation() default "";

  /** {@return where long values are kept; see "TOAST" in the manual} */
  Storage storage() default Storage.DEFAULT;

  /** {@return how long values are compressed; from PostgreSQL 14} */
  Compression compression() default Compression.DEFAULT;

  /** {@return how much {@code ANALYZE} gathers, from 0 to 10000; -1 for the server's default} */
  int statisticsTarget() default -1;

  /** {@return the per-attribute options, each as {@code "name=value"}: {@code "n_distinct=100"}} */
  String[] options() default {};

  /** Where the long values of a column are kept. */
  enum Storage {
    /** Where the type keeps them. */
    DEFAULT,
    /** In the row, as they are. */
    PLAIN,
    /** Outside of the row, as they are. */
    EXTERNAL,
    /** Compressed, and outside of the row if that is not enough. */
    EXTENDED,
    /** Compressed, and outside of the row only if there is no other way. */
    MAIN
  }

  /** How the long values of a column are compressed. */
  enum Compression {
    /** As the server's {@code default_toast_compression} says. */
    DEFAULT,
    /** By PostgreSQL's own method. */
    PGLZ,
    /** By LZ4. */
    LZ4
  }
}
