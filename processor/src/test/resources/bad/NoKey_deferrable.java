package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey int id, @Unique(deferrability = Deferrability.INITIALLY_DEFERRED) int number) {}

@Table
record Copy(@PrimaryKey int id, @ForeignKey(value = Loan.class, references = "number") int loan) {}

@Table
record Shelf(@PrimaryKey(deferrability = Deferrability.INITIALLY_IMMEDIATE) int id) {}

@Table
record Place(@PrimaryKey int id, @ForeignKey(Shelf.class) int shelf) {}
