/*
 * PostgreSQL takes a type without labels, but a column of it holds nothing but null. Most often the
 * constants are still to be written.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id, Status status) {}

enum Status {
  NEW
}
