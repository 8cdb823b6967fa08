/*
 * A foreign key refers to a row of a table, and only a record with `@Table` is one.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey int id,
    @Index @ForeignKey(Member.class) int a) {}

@Table
record Member(@PrimaryKey int id) {}
