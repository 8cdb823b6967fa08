/*
 * PostgreSQL takes two identity columns. But both count the same rows, so that one of them is most
 * often a rest of a former key; and code that asks which key was generated may get the other.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey @Identity long id, @Unique @Serial long number) {}
