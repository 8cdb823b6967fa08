package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey int id,
    String dueDate,
    @Column(name = "due_date") String due) {}
