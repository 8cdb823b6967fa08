/*
 * On a component, the annotation is about that component's column: a list of columns beside it
 * either says the same again, or something else. And `setColumns` says which columns a delete sets,
 * so that it needs a delete that sets some of them.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@Index("lower(title)")
record Loan(
    @PrimaryKey int id,
    @Unique String title) {}
