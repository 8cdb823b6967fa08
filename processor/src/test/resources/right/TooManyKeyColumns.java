/*
 * PostgreSQL refuses an index over more than 32 columns. So many rarely tell rows apart: a number
 * of its own does.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@Unique(columns = {"c0", "c1"})
record Loan(@PrimaryKey int id, int c0, int c1) {}
