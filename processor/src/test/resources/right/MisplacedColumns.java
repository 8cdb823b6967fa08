/*
 * On a component, the annotation is about that component's column. A list of columns beside it
 * either says the same again, or something else.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@Index("lower(title)")
record Loan(
    @PrimaryKey int id,
    @Unique String title) {}
