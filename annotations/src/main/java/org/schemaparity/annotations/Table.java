package org.schemaparity.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record a table: each component is a column.
 *
 * <p>See "CREATE TABLE" in the PostgreSQL manual.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {
  /**
   * {@return the table's name; empty for the record's name in snake case ({@code OrderLine} is
   * {@code order_line})}
   */
  String name() default "";

  /**
   * {@return the schema that holds the table; empty for the default schema, which a processor
   * option names}
   */
  String schema() default "";

  /** {@return the table's comment; empty for none} */
  String comment() default "";

  /**
   * {@return the name that the table had before, so that it is renamed and keeps its rows; empty
   * for none}
   */
  String formerName() default "";
}
