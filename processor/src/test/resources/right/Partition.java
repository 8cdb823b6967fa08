/*
 * A divided table has no rows itself: each goes to the partition whose values it has. PostgreSQL
 * needs to know by what the table is divided and which rows each partition holds, and a partition
 * is a part of one table.
 */
package shop;

import org.schemaparity.annotations.*;

@Table(partitionBy = "RANGE (id)")
@Partition(name = "loan_few", values = "FROM (1) TO (9)")
@Partition(name = "loan_rest", values = "DEFAULT", partitionBy = "HASH (id)")
@Partition(name = "loan_rest_0", of = "loan_rest", values = "WITH (modulus 1, remainder 0)")
record Loan(@PrimaryKey int id) {}

@Table(partitionBy = "LIST (id)")
@Partition(name = "copy_rest", values = "DEFAULT")
record Copy(@PrimaryKey int id) {}
