// -Aschemaparity.severity.NullableBoolean=note
/*
 * A condition on null is neither true nor false: `WHERE late` and `WHERE NOT late` both pass over
 * such a row. If three answers are meant, three names say which.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey long id, @Default("false") boolean late, Answer renewable) {}

enum Answer {
  YES,
  NO,
  UNKNOWN
}
