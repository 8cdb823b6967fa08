/*
 * For `numeric` the precision is the number of all digits and the scale that behind the point. For
 * times the precision is the number of digits of the seconds' fraction, at most 6. PostgreSQL keeps
 * both for no other type.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey int id,
    String title,
    @Column(precision = 12, scale = 2) java.math.BigDecimal price,
    @Column(precision = 5, scale = 2) java.math.BigDecimal fine,
    @Column(precision = 3) java.time.Instant at) {}
