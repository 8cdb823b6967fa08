package shop;

import org.schemaparity.annotations.*;

@Table
record Copy(@PrimaryKey String isbn, @PrimaryKey int number) {}

@Table
@ForeignKey(
    value = Copy.class,
    columns = {"number", "isbn"})
record Loan(@PrimaryKey int id, int number, String isbn) {}
