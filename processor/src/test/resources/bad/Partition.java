package shop;

import org.schemaparity.annotations.*;

@Table(partitionBy = "RANGE id")
@Partition(name = "one", values = "(1) TO (9)")
@Partition(name = "two", of = "three", values = "DEFAULT")
@Partition(name = "three", of = "four", values = "DEFAULT", partitionBy = "RANGE (id)")
@Partition(name = "four", of = "three", values = "DEFAULT", partitionBy = "BY (id)")
@Partition(name = "five", of = "thre", values = "DEFAULT")
record Loan(int id) {}

@Table
@Partition(name = "rest", values = "DEFAULT")
record Copy(int id) {}
