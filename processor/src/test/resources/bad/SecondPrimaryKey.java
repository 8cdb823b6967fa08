package shop;

import org.schemaparity.annotations.*;

@Table
@PrimaryKey(columns = "id")
record Loan(@PrimaryKey int id) {}

@Table
record Member(
    @PrimaryKey(name = "one") int id,
    @PrimaryKey(name = "two") int number) {}
