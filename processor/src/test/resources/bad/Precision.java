package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey int id,
    @Column(precision = 5) String title,
    @Column(scale = 2) java.math.BigDecimal price,
    @Column(precision = 2, scale = 3) java.math.BigDecimal fine,
    @Column(precision = 1001) java.math.BigDecimal huge,
    @Column(precision = 7) java.time.Instant at,
    @Column(scale = 1) java.time.Instant until) {}
