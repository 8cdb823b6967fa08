package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey(comment = "one") int id,
    @PrimaryKey(comment = "two") int number,
    String title) {}
