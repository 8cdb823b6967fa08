package org.schemaparity.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An exclusion constraint: for no two rows do all comparisons hold.
 *
 * <p>See "Exclusion Constraints" and {@code EXCLUDE} in "CREATE TABLE" in the PostgreSQL manual.
 */
@Documented
@Repeatable(Exclusion.List.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Exclusion {
  /** {@return the access method of its index, such as {@code "gist"}} */
  String using();

  /**
   * {@return what is compared, each a key as in {@link Index#value} with the operator after it:
   * {@code "room WITH ="}, {@code "during WITH &&"}}
   */
  String[] value();

  /** {@return the SQL predicate of the rows that it holds for; empty for all rows} */
  String where() default "";

  /**
   * {@return the constraint's name; empty for PostgreSQL's own choice, {@code <table>_<keys>_excl}}
   */
  String name() default "";

  /** {@return the columns that its index only carries} */
  String[] include() default {};

  /** {@return when it is checked} */
  Deferrability deferrability() default Deferrability.NOT_DEFERRABLE;

  /** {@return the storage parameters of its index, each as {@code "name=value"}} */
  String[] storageParameters() default {};

  /** {@return the tablespace of its index; empty for the database's default one} */
  String tablespace() default "";

  /** {@return the constraint's comment; empty for none} */
  String comment() default "";

  /** Several exclusion constraints. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    /** {@return the constraints} */
    Exclusion[] value();
  }
}
