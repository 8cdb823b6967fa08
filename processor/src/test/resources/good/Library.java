// -Aschemaparity.model=library.LibraryModel
package library;

import java.time.Instant;
import java.util.Optional;
import org.schemaparity.annotations.*;

@Table(schema = "people", comment = "who may borrow")
@Unique(columns = {"name", "home.city"}, name = "one_of_a_name")
record Member(
    @PrimaryKey @Identity long id,
    String name,
    Address home,
    @Embedded(prefix = "") Contact contact,
    Optional<Address> work) {}

record Address(String street, @Check("city <> ''") String city, @GeneratedColumn("lower(city)") String key) {}

record Contact(@Index String phone, Address postal) {}

@Table(name = "Loan", formerName = "lending")
@PrimaryKey(columns = {"copyId", "since"})
@ForeignKey(
    value = Copy.class,
    columns = {"copyId", "edition"},
    references = {"id", "edition"},
    onDelete = ReferentialAction.CASCADE,
    onUpdate = ReferentialAction.RESTRICT)
@Check("until > since")
@Check(value = "note <> ''", name = "has_note")
@Index({"memberId", "lower(note)"})
@Index(value = "(coalesce(note, ''))", unique = true, where = "until IS NULL", method = "btree")
record Loan(
    int copyId,
    int edition,
    @ForeignKey(Member.class) long memberId,
    @Default("now()") Instant since,
    @Column(comment = "when it came back", formerName = "returned") Optional<Instant> until,
    @Nullable String note,
    @Column(name = "table") @Index(method = "hash") int order) {}

@Table
@Unique(columns = {"id", "edition"})
record Copy(@PrimaryKey @Identity(Identity.Generation.BY_DEFAULT) int id, int edition) {}

class Outer {
  @Table(schema = "people")
  record Shelf(@PrimaryKey ShelfId id, @Unique String URLPath) {}

  record ShelfId(int floor, int row2Number) {}

  @Table
  record Empty() {}
}

@interface Nullable {}
