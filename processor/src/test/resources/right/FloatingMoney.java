/*
 * A float keeps the nearest binary fraction: 0.1 + 0.2 is 0.30000000000000004, and sums over many
 * rows drift apart from the invoices. `numeric` keeps every decimal. What is money is guessed from
 * the column's name.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey long id,
    @Column(precision = 12, scale = 2) java.math.BigDecimal unitPrice,
    @Column(precision = 12, scale = 2) java.math.BigDecimal feeTotal,
    double ratio) {}
