package shop;

import org.schemaparity.annotations.*;

@Table
@Check(" ")
@Index({""})
record Loan(
    @PrimaryKey int id,
    @Default("") int copies,
    @GeneratedColumn("") int twice,
    @Index(where = "") int year) {}
