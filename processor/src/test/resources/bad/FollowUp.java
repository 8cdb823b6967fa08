package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey Object id,
    @Unique Object number,
    Status status) {}

enum Status {}

@Table
record Line(
    @PrimaryKey int id,
    @ForeignKey(Loan.class) int loanId,
    @ForeignKey(value = Loan.class, references = "number") int loanNumber,
    @ForeignKey(Member.class) int memberId) {}

@Table
@PrimaryKey(columns = "ident")
record Member(int id) {}
