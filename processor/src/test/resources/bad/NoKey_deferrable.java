package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey int id, @Unique(deferrability = Deferrability.INITIALLY_DEFERRED) int number) {}

@Table
record Copy(@PrimaryKey int id, @ForeignKey(value = Loan.class, references = "number") int loan) {}
