/*
 * The rows of a divided table lie in its partitions, and so do storage parameters and their order.
 * PostgreSQL refuses them for the whole; before version 18 it took `UNLOGGED` and did nothing about
 * it.
 */
package shop;

import org.schemaparity.annotations.*;

@Table(partitionBy = "LIST (id)")
@Partition(name = "loan_rest", values = "DEFAULT")
record Loan(@PrimaryKey long id) {}

@Table(partitionBy = "HASH (id)")
@Partition(
    name = "copy_0",
    values = "WITH (modulus 1, remainder 0)",
    storageParameters = "fillfactor=70")
record Copy(@PrimaryKey long id) {}
