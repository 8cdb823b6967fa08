package shop;

import org.schemaparity.annotations.*;

@Sequence(name = "numbers", ownedBy = "id")
class Shared {}

@Partition(name = "rest", values = "DEFAULT")
record Loan(int id) {}
