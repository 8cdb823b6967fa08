package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey int id,
    @Column(type = "numeric(10") String a,
    @Column(type = "character of some kind") String b,
    @Column(type = "integer(3)") String c,
    @Column(type = "") String d) {}
