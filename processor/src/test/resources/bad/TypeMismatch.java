package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey int id,
    @ForeignKey(Member.class) int memberId) {}

@Table
record Member(@PrimaryKey long id) {}
