package shop;

import org.schemaparity.annotations.*;

@Table
@Sequence(name = "one", increment = 0)
@Sequence(name = "two", cache = 0)
@Sequence(name = "three", minimum = 5, maximum = 5)
@Sequence(name = "four", increment = -1, start = 5)
@Sequence(name = "five", type = Sequence.Type.SMALLINT, minimum = -32769)
record Loan(@PrimaryKey @Identity(maximum = 3000000000L) int id, @Serial(start = 0) short number) {}
