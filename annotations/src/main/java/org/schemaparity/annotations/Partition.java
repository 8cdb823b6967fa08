package org.schemaparity.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A partition of the record's table, which has {@link Table#partitionBy}.
 *
 * <p>See "Table Partitioning" in the PostgreSQL manual.
 */
@Documented
@Repeatable(Partition.List.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Partition {
  /** {@return the partition's name} */
  String name();

  /** {@return the schema that holds the partition; empty for that of the record's table} */
  String schema() default "";

  /**
   * {@return which rows it holds, as PostgreSQL writes it: {@code "FROM ('2025-01-01') TO
   * ('2026-01-01')"}, {@code "IN ('new', 'paid')"}, {@code "WITH (modulus 4, remainder 0)"}, or
   * {@code "DEFAULT"} for those that no other partition holds}
   */
  String values();

  /**
   * {@return the name of the partition that this one is a part of; empty for the record's table}
   */
  String of() default "";

  /** {@return how the partition is divided itself, such as {@code "LIST (state)"}; empty if not} */
  String partitionBy() default "";

  /** {@return the partition's comment; empty for none} */
  String comment() default "";

  /** {@return the storage parameters, each as {@code "name=value"}} */
  String[] storageParameters() default {};

  /** {@return the access method; empty for PostgreSQL's own choice} */
  String accessMethod() default "";

  /** {@return the tablespace; empty for PostgreSQL's own choice} */
  String tablespace() default "";

  /** Several partitions. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    /** {@return the partitions} */
    Partition[] value();
  }
}
