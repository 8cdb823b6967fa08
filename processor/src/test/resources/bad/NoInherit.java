package shop;

import org.schemaparity.annotations.*;

@Table(partitionBy = "LIST (id)")
@Check(value = "id > 0", noInherit = true)
record Loan(@PrimaryKey long id, @NotNullConstraint(noInherit = true) String title) {}

@Table
@Check(value = "id > 0", noInherit = true)
record Copy(
    @PrimaryKey @NotNullConstraint(noInherit = true) long id,
    @Identity @NotNullConstraint(noInherit = true) long number,
    @NotNullConstraint(noInherit = true) String title) {}
