/*
 * A component's name becomes `snake_case`, so that `dueDate` is `due_date` already. PostgreSQL
 * keeps a column's name once in a table.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey int id,
    String dueDate,
    @Column(name = "due_text") String due) {}
