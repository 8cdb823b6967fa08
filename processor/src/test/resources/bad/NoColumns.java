package shop;

import org.schemaparity.annotations.*;

@Table
@PrimaryKey
@Unique
@Index
@ForeignKey(Loan.class)
record Loan(int id) {}
