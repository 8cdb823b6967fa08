package library;

import java.time.LocalDate;
import org.schemaparity.annotations.*;

@Table(partitionBy = "range (placedAt, lower(state) COLLATE \"C\")")
@Partition(
    name = "orders_2025",
    schema = "archive",
    values = "FROM ('2025-01-01', MINVALUE) TO ('2026-01-01', MINVALUE)",
    storageParameters = "fillfactor=50",
    tablespace = "pg_default",
    accessMethod = "heap",
    comment = "last year")
@Partition(name = "orders_rest", values = "default", partitionBy = "LIST (state)")
@Partition(name = "orders_new", of = "orders_rest", values = "IN ('new', 'paid')", partitionBy = "hash (id)")
@Partition(name = "orders_new_0", of = "orders_new", values = "WITH (modulus 2, remainder 0)")
record Orders(int id, LocalDate placedAt, String state) {}

@Table(partitionBy = "RANGE (day)")
record Log(LocalDate day, @Index String text) {}

@Table(
    name = "log_2026",
    partitionOf = Log.class,
    partitionValues = "FROM ('2026-01-01') TO ('2027-01-01')")
@Index({"day", "text"})
record Log2026(@PrimaryKey LocalDate day, @Default("'none'") String text) {}

@Table
record Alarm(@ForeignKey(Log2026.class) LocalDate day) {}

@Table(storageParameters = "fillfactor=90")
record Animal(
    @PrimaryKey @Identity int id,
    @Default("'none'") String name,
    @Check("legs >= 0") int legs,
    Mood mood,
    LocalDate born) {}

@EnumType(storage = EnumType.Storage.TEXT)
enum Mood {
  GOOD,
  BAD
}

@Table(inherits = {Animal.class, Owned.class})
record Dog(
    @PrimaryKey int id,
    String name,
    @Column(comment = "four, most often") int legs,
    Mood mood,
    @Default("now()") LocalDate born,
    String owner,
    String breed) {}

@Table
record Owned(String owner) {}

@Table(inherits = Dog.class)
record Puppy(@Identity int id, @Default("'none'") String name, String breed, int weeks) {}

@CompositeType(comment = "a place")
record Spot(int x, @Column(name = "why", comment = "up", collation = "C") String y) {}

@Table(ofType = Spot.class)
record Marker(@PrimaryKey int x, @Column(name = "why", collation = "C") String y) {}
