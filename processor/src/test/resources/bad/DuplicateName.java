package shop;

import org.schemaparity.annotations.*;

@Table(partitionBy = "LIST (id)")
@Partition(name = "person", values = "IN (1)")
@Partition(name = "rest", values = "DEFAULT")
@Sequence(name = "rest")
record Loan(@Serial(sequence = "person") int id, Kind kind, Mood mood) {}

@Table
@SqlDefinition("CREATE VIEW rest AS SELECT 1; CREATE TYPE mood AS RANGE (SUBTYPE = integer)")
record Person(@PrimaryKey(name = "rest") int id) {}

@Domain
record Kind(String value) {}

@CompositeType(name = "kind")
record Sort(String value) {}

@CompositeType(name = "person")
record Human(String value) {}

enum Mood {
  GOOD
}
