// -Aschemaparity.severity.SmallKey=error
/*
 * A sequence never gives a number back, also not those of rows that failed or were deleted. When
 * `integer` is used up, every insert fails, and to widen the key means to write the table and all
 * that refer to it anew. A `bigint` lasts.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey @Identity long id) {}

@Table
record Branch(@PrimaryKey short number) {}
