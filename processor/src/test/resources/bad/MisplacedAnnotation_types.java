package shop;

import org.schemaparity.annotations.*;

@Domain
@Check(value = "VALUE > 0", noInherit = true)
record Price(@Column(comment = "how much") @PrimaryKey int amount) {}

@CompositeType
record Address(@Check("street <> ''") String street, @Default("1") int number, Part part) {}

record Part(@Column(formerName = "flor") int floor, int door) {}

@Table(schema = "stock")
@Sequence(name = "numbers", ownedBy = "id")
record Loan(@PrimaryKey int id, @Serial Pair pair, @NotNullConstraint(name = "known") Pair other) {}

record Pair(int a, int b) {}
