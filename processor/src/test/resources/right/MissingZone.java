/*
 * `timestamp` keeps the digits of a clock and not which clock. Two servers, or summer and winter
 * time, read two moments from it. `timestamptz` takes no more room and keeps the moment. Where a
 * local time is meant, such as that of an appointment, suppress it.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey long id,
    java.time.Instant since,
    java.time.LocalTime opens,
    java.time.OffsetDateTime until) {}
