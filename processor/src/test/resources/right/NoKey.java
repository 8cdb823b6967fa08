/*
 * A foreign key refers to one row. PostgreSQL takes a primary key or a unique constraint for what
 * tells rows apart, and neither a deferrable one nor an index with a condition.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey int id,
    @Index @ForeignKey(Member.class) int memberId,
    @Index @ForeignKey(value = Member.class, references = "number") int number) {}

@Table
record Member(@PrimaryKey int id, @Unique int number) {}
