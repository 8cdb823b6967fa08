package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey int id,
    @ForeignKey(Member.class) int memberId,
    @ForeignKey(value = Member.class, references = "number") int number) {}

@Table
record Member(int id, int number) {}
