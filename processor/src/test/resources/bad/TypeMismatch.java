package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey int id,
    @ForeignKey(Member.class) String memberId) {}

@Table
record Member(@PrimaryKey long id) {}
