/*
 * `bigserial` is written for three things: a column, a sequence that it owns, and a default.
 * PostgreSQL keeps these three and never the word, so that no comparison would ever find it again.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey @Identity long id) {}
