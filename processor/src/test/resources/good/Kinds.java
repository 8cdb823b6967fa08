package library;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.schemaparity.annotations.*;

@Schema(name = "people", comment = "who there is")
@Schema(name = "empty")
@Schema(name = "public")
@Sequence(name = "ticket")
@Sequence(
    name = "countdown",
    schema = "people",
    type = Sequence.Type.SMALLINT,
    start = 100,
    increment = -1,
    minimum = 0,
    maximum = 100,
    cache = 10,
    cycle = true,
    comment = "down to nothing")
class Shared {}

@Domain(schema = "people", notNull = true, comment = "an address of mail")
@Check(value = "VALUE LIKE '%@%'", comment = "has an at sign")
@Check("length(VALUE) < 100")
record Email(
    @Column(length = 254, collation = "C")
        @Default("'nobody@localhost'")
        @Check(value = "VALUE <> ''", name = "filled", validity = Validity.NOT_VALID)
        String value) {}

@Domain
record Price(@Column(precision = 10, scale = 2) BigDecimal amount) {}

@Domain
record Grade(Money level) {}

@EnumType(storage = EnumType.Storage.TEXT)
enum Money {
  LOW,
  HIGH
}

@Domain(name = "size")
record Size(Kind kind) {}

@EnumType(comment = "what there is")
enum Kind {
  SMALL,
  LARGE
}

@CompositeType(schema = "people", comment = "where")
record Address(
    String street,
    @Column(name = "postcode", length = 9, collation = "C", comment = "with its letters") String zip,
    Email email,
    Geo geo,
    @Embedded(prefix = "") Floor floor,
    List<Price> prices) {}

@CompositeType
record Geo(double latitude, double longitude) {}

record Floor(int level, Optional<Kind> kind) {}

@Table
@Sequence(name = "person_visit", ownedBy = "visits")
record Person(
    @PrimaryKey @Default("nextval('ticket')") long id,
    Email email,
    Optional<Email> second,
    List<Email> more,
    Address home,
    List<Address> others,
    Price fee,
    Grade grade,
    int visits) {}
