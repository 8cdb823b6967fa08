/*
 * PostgreSQL keeps labels as names, of up to 63 bytes, and refuses longer ones instead of cutting
 * them. A text with a check has no such limit: `@EnumType(storage = TEXT)`.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id, Status status) {}

enum Status {
  @Label("")
  NEW,
  @Label("returned")
  OLD
}
