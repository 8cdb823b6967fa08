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

  /** {@return the columns that its index only carries} */
  String[] include() default {};

  /** {@return whether two nulls are equal; from PostgreSQL 15} */
  boolean nullsNotDistinct() default false;

  /**
   * {@return whether the last column is a range that must not overlap that of another row whose
   * other columns are equal; from PostgreSQL 18}
   */
  boolean withoutOverlaps() default false;

  /** {@return when it is checked} */
  Deferrability deferrability() default Deferrability.NOT_DEFERRABLE;

  /** {@return the storage parameters of its index, each as {@code "name=value"}} */
  String[] storageParameters() default {};

  /** {@return the tablespace of its index; empty for the database's default one} */
  String tablespace() default "";

  /** {@return the constraint's comment; empty for none} */
  String comment() default "";

  /** Several unique constraints. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
  @interface List {
    /** {@return the constraints} */
    Unique[] value();
  }
}
