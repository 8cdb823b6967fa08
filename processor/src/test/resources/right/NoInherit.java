/*
 * Partitions inherit all that holds for the table, and children inherit that a column of a primary
 * key or an identity is not null. PostgreSQL refuses a constraint that says otherwise.
 */
package shop;

import org.schemaparity.annotations.*;

@Table(partitionBy = "LIST (id)")
@Check("id > 0")
record Loan(@PrimaryKey long id, String title) {}

@Table
@Check(value = "id > 0", noInherit = true)
record Copy(
    @PrimaryKey long id,
    @Identity long number,
    @NotNullConstraint(noInherit = true) String title) {}
