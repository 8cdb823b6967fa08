/*
 * A suppression that is misspelt suppresses nothing, and nobody notices. A fault cannot be
 * suppressed: without it there is no model to make.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@SuppressWarnings("schema-parity:MissingPrimaryKey")
record Loan(@SuppressWarnings("unchecked") long id) {}
