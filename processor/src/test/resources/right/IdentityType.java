/*
 * An identity column takes its values from a sequence, and a sequence counts in `smallint`,
 * `integer` or `bigint`.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey @Identity long id) {}
