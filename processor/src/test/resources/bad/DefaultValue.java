package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey long id,
    @Default("1") boolean open,
    @Default("40000") short copies,
    @Default("true") int fee,
    @Default("'many'") long count,
    @Default("'maybe'") boolean late,
    @Default("'NEWW'") State state,
    @Default("'0'") java.util.List<String> notes,
    @Default("'12345'") @Column(length = 4) String code,
    @Default("'not one'") java.util.UUID token,
    @Default("-1") java.time.LocalDate due,
    @Default("1") @Column(type = "int4range") String days,
    @Default("'x'") @Column(type = "int4range") String pages,
    @Default("'soon'") java.time.Instant until,
    @Default("'today'") java.time.LocalDate from,
    @Default("'home'") @Column(type = "inet") String address,
    @Default("'::1'") @Column(type = "inet") String host,
    @Default("'x'") int x,
    @Default("'x'") Size size,
    @Default("'x'") @Json String extra,
    @Default("'12'") @Column(type = "bit(3)") String flags,
    @Default("'here'") @Column(type = "point") String place,
    @Default("'7'") int fine,
    @Default("2147483647.4") int most,
    @Default("'NaN'") double ratio,
    @Default("CURRENT_DATE") java.time.LocalDate since) {}

@Domain
record Size(int value) {}

enum State {
  NEW,
  OLD
}
