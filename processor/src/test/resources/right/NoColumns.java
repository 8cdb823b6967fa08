/*
 * On a record, the annotation is about the columns that it lists. On a component it is about that
 * one.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@Unique(columns = {"title", "year"})
@Index("year")
record Loan(
    @PrimaryKey int id,
    String title,
    int year,
    @Index @ForeignKey(Loan.class) java.util.Optional<Integer> renews) {}
