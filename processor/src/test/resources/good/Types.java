package library;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.schemaparity.annotations.*;

@Table
record Everything(
    @PrimaryKey UUID id,
    boolean flag,
    Boolean boxedFlag,
    byte tiny,
    short small,
    int number,
    Long big,
    float single,
    Double twice,
    char letter,
    String text,
    @Column(length = 20) String shortText,
    @Column(length = 20) List<String> shortTexts,
    BigDecimal amount,
    @Column(precision = 10) BigDecimal whole,
    @Column(precision = 10, scale = 2) BigDecimal price,
    BigInteger huge,
    LocalDate day,
    LocalTime time,
    @Column(precision = 3) LocalTime preciseTime,
    LocalDateTime local,
    Instant instant,
    @Column(precision = 3) OffsetDateTime offset,
    ZonedDateTime zoned,
    OffsetTime offsetTime,
    Duration duration,
    @Column(precision = 0) Duration seconds,
    Year year,
    byte[] bytes,
    byte[][] manyBytes,
    InetAddress address,
    URI uri,
    int[] numbers,
    int[][] matrix,
    List<List<UUID>> nested,
    Set<LocalDate> days,
    Collection<Status> statuses,
    List<Kind> kinds,
    List<Email> emails,
    Optional<String> maybe,
    OptionalInt maybeInt,
    OptionalLong maybeLong,
    OptionalDouble maybeDouble,
    Status status,
    Kind kind,
    Email email,
    Wrapped<Integer> wrapped,
    @Json Map<String, Object> extra,
    @Json(binary = false) Object raw,
    @Column(type = "citext") String folded,
    @Column(type = "geo.geometry(Point,4326)") Object point,
    @Column(type = "varchar(5)[]") String[] codes,
    @Column(type = "timestamptz(3)") Object stamp,
    @Column(type = "decimal(5)") Object dec,
    @Transient Object ignored) {}

enum Status {
  NEW,
  @Label("it's paid")
  PAID
}

@EnumType(storage = EnumType.Storage.TEXT)
enum Kind {
  SMALL,
  LARGE
}

@EnumType(comment = " ")
enum HeldByNone {
  @Label("")
  EMPTY
}

@EnumType
enum Nothing {}

@Table
record Measured(
    @PrimaryKey long id,
    @Unique double length,
    @Unique OffsetDateTime measuredAt,
    @Unique String name,
    @Unique Handle handle,
    @ForeignKey(Measured.class) int after,
    @ForeignKey(value = Measured.class, references = "length") short shorter,
    @ForeignKey(value = Measured.class, references = "measuredAt") LocalDate day,
    @ForeignKey(value = Measured.class, references = "name") @Column(length = 20) String nick,
    @ForeignKey(value = Measured.class, references = "handle") String shown,
    @ForeignKey(value = Measured.class, references = "id") @Column(type = "elsewhere.key") Object other) {}

@Domain
record Handle(String value) {}

record Email(@Column(length = 254) String value) {}

record Wrapped<T>(T value) {}
