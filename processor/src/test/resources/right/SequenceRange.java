/*
 * PostgreSQL refuses a sequence that stands still, that has no value to give, or that would give
 * its column values that do not fit.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@Sequence(name = "one", increment = 10)
@Sequence(name = "two", cache = 20)
@Sequence(name = "three", minimum = 5, maximum = 50, start = 5)
@Sequence(name = "four", increment = -1, minimum = -100, maximum = -1, start = -1)
@Sequence(name = "five", type = Sequence.Type.SMALLINT)
record Loan(@PrimaryKey @Identity(maximum = 2000000000) int id, @Serial(start = 7) short number) {}
