package library;

import java.util.Optional;
import org.schemaparity.annotations.*;

@Table
@Index(value = "email", unique = true, nullsNotDistinct = true)
@PrimaryKey(columns = {"room", "during"}, withoutOverlaps = true)
@SqlDefinition("CREATE EXTENSION btree_gist")
record Booking(
    int room,
    @Column(type = "daterange") String during,
    @Unique(nullsNotDistinct = true) Optional<String> email,
    @Column(compression = Column.Compression.PGLZ) String note,
    @NotNullConstraint(name = "always_known", notValid = true) String guest,
    @NotNullConstraint(noInherit = true) String host,
    @GeneratedColumn(value = "room + 1", storage = GeneratedColumn.Storage.VIRTUAL) int next) {}

@Table
@ForeignKey(value = Booking.class, columns = {"room", "during"}, period = true)
@ForeignKey(
    value = Guest.class,
    columns = {"guest", "country"},
    onDelete = ReferentialAction.SET_DEFAULT,
    setColumns = "guest")
@Unique(columns = {"room", "during"}, withoutOverlaps = true)
record Stay(
    @PrimaryKey int id,
    int room,
    @Column(type = "daterange") String during,
    @Check(value = "guest > 0", validity = Validity.NOT_ENFORCED) Optional<Integer> guest,
    Optional<String> country) {}

@Table
record Guest(@PrimaryKey int id, @PrimaryKey String country, @Serial(unlogged = true) int number) {}
