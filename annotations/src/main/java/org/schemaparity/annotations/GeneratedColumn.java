package org.schemaparity.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a column a generated one: it is computed from the row's other columns.
 *
 * <p>See "Generated Columns" in the PostgreSQL manual.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface GeneratedColumn {
  /** {@return the SQL expression over the row's other columns} */
  String value();

  /** {@return when it is computed} */
  Storage storage() default Storage.STORED;

  /** When a generated column is computed. */
  enum Storage {
    /** When the row is written. */
    STORED,
    /** When the row is read. From PostgreSQL 18. */
    VIRTUAL
  }
}
