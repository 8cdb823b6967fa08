package shop;

import org.schemaparity.annotations.*;

@Table(partitionBy = "LIST (id)")
record Loan(int id) {}

@Table(inherits = Loan.class)
record Renewal(int id) {}

@Table(partitionOf = Loan.class, partitionValues = "IN (1)")
record First(int id) {}

@Table(inherits = First.class)
record Second(int id) {}
