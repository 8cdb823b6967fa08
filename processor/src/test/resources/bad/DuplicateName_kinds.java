package shop;

import org.schemaparity.annotations.*;

@Table
@Sequence(name = "mood")
@SqlDefinition("CREATE VIEW kind AS SELECT 1; CREATE TYPE loan_range AS RANGE (SUBTYPE = integer)")
@SqlDefinition("CREATE TYPE span AS RANGE (SUBTYPE = integer, MULTIRANGE_TYPE_NAME = shop.mood)")
record Loan(@PrimaryKey @Identity(sequence = "numbers") long id, Kind kind, Mood mood, Spans spans) {}

@Table
record Numbers(@PrimaryKey long id) {}

@Domain
record Kind(String value) {}

enum Mood {
  GOOD
}

@EnumType(name = "loan_multirange")
enum Spans {
  SHORT
}

@CompositeType(schema = "shop", name = "mood")
record Temper(int value) {}
