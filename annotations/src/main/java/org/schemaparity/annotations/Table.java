package org.schemaparity.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record a table: each component is a column. What is left out is left to PostgreSQL.
 *
 * <p>See "CREATE TABLE" and "ALTER TABLE" in the PostgreSQL manual.
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

  /** {@return whether the rows are lost in a crash, and written the faster for it} */
  boolean unlogged() default false;

  /**
   * {@return the storage parameters, each as {@code "name=value"}, such as {@code "fillfactor=70"};
   * those of the overflow table begin with {@code toast.}}
   */
  String[] storageParameters() default {};

  /** {@return the access method; empty for the server's default one} */
  String accessMethod() default "";

  /** {@return the tablespace; empty for the database's default one} */
  String tablespace() default "";

  /**
   * {@return whether policies say which rows are seen and changed; see "Row Security Policies" in
   * the manual. The policies themselves are written with {@link SqlDefinition}}
   */
  boolean rowSecurity() default false;

  /** {@return whether policies also say so for the table's owner} */
  boolean forcedRowSecurity() default false;

  /** {@return by what logical replication knows a row that is updated or deleted} */
  ReplicaIdentity replicaIdentity() default ReplicaIdentity.DEFAULT;

  /**
   * {@return the name of the unique index by whose columns logical replication knows a row; empty
   * for what {@link #replicaIdentity} says}
   */
  String replicaIdentityIndex() default "";

  /** {@return the name of the index that {@code CLUSTER} orders the rows by; empty for none} */
  String clusteredOn() default "";

  /**
   * {@return the records of the tables that this one inherits from; see "Inheritance" in the
   * manual. A component that a parent has under the same column name is the parent's column}
   */
  Class<?>[] inherits() default {};

  /**
   * {@return the record of the composite type whose attributes are the columns of this typed table;
   * {@code void.class} for none}
   */
  Class<?> ofType() default void.class;

  /**
   * {@return how the rows are divided into partitions, as PostgreSQL writes it, such as {@code
   * "RANGE (placed_at)"}; empty for not at all. Partitions that no {@link Partition} declares are
   * left to be made at run time}
   */
  String partitionBy() default "";

  /**
   * {@return the record of the table that this one is a partition of; {@code void.class} for none}
   * {@link Partition} is enough for a partition of which there is no more to say than which rows it
   * holds; another one has a record with the same columns. A component without annotations is the
   * other table's column.
   */
  Class<?> partitionOf() default void.class;

  /**
   * {@return which rows the partition holds, as {@link Partition#values} has it; empty if this is
   * none}
   */
  String partitionValues() default "";

  /** By what logical replication knows a row; see {@code REPLICA IDENTITY} in "ALTER TABLE". */
  enum ReplicaIdentity {
    /** By the primary key. */
    DEFAULT,
    /** By all columns. */
    FULL,
    /** By nothing. */
    NOTHING
  }
}
