/*
 * PostgreSQL takes a label once in an enum type. Of two constants with one label, nothing could
 * tell which was stored.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id, Status status) {}

enum Status {
  NEW,
  @Label("old")
  OLD
}
