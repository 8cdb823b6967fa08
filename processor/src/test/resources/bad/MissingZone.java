package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey long id,
    java.time.LocalDateTime since,
    java.time.LocalTime opens,
    java.time.Instant until) {}
