package org.schemaparity.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index: on a component over that column, on the record over the listed keys.
 *
 * <p>See "CREATE INDEX" in the PostgreSQL manual.
 */
@Documented
@Repeatable(Index.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Index {
  /**
   * {@return on a record, the keys in order; on a component, nothing}
   *
   * <p>Each is a column or an SQL expression that is a function call or stands in parentheses, such
   * as {@code "lower(email)"}. After it may stand, as {@code CREATE INDEX} has it, a collation, an
   * operator class and an order: {@code "created_at DESC NULLS LAST"}, {@code "name COLLATE
   * \"C\""}, {@code "email text_pattern_ops"}, {@code "tags gist_trgm_ops(siglen=32)"}.
   */
  String[] value() default {};

  /** {@return whether two rows with equal keys are refused} */
  boolean unique() default false;

  /** {@return the SQL predicate of the rows that the index holds; empty for all rows} */
  String where() default "";

  /** {@return the access method, such as {@code "gin"}} */
  String method() default "btree";

  /** {@return the index's name; empty for PostgreSQL's own choice, {@code <table>_<keys>_idx}} */
  String name() default "";

  /** {@return the columns that the index only carries} */
  String[] include() default {};

  /** {@return whether two nulls are equal in a unique index; from PostgreSQL 15} */
  boolean nullsNotDistinct() default false;

  /** {@return the storage parameters, each as {@code "name=value"}} */
  String[] storageParameters() default {};

  /** {@return the tablespace; empty for the database's default one} */
  String tablespace() default "";

  /** {@return the index's comment; empty for none} */
  String comment() default "";

  /** Several indexes. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
  @interface List {
    /** {@return the indexes} */
    Index[] value();
  }
}
