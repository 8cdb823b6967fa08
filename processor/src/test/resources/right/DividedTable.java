/*
 * The rows of a divided table, which PostgreSQL calls partitioned, lie in its partitions, each with
 * an order and storage parameters of its own. PostgreSQL refuses these for the whole; before
 * version 18 it took `UNLOGGED` there and did nothing about it.
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
