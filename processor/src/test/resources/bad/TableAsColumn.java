package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey int id,
    Member member) {}

@Table
record Member(@PrimaryKey int id) {}
