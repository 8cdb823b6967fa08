package shop;

import org.schemaparity.annotations.*;

@Table
@Check(value = "id > 0", name = "known")
record Loan(
    @PrimaryKey int id,
    @NotNullConstraint(name = "known") String title,
    @NotNullConstraint(name = "given") String author) {}
