package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey int id,
    @ForeignKey(String.class) int a,
    @ForeignKey(Member.class) int b,
    @ForeignKey(int.class) int c) {}

record Member(int id) {}
