/*
 * PostgreSQL refuses more than 1600 columns, and with wide values a row fails long before that,
 * because it must fit into a page of 8 kB.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id, @Embedded(prefix = "a_") Block first) {}

@Table
record LoanMore(@PrimaryKey @ForeignKey(Loan.class) int id, @Embedded(prefix = "b_") Block second) {}

record Block(int c0, int c1, int c2) {}
