/*
 * Both say where the same value or type comes from, and only one of them can be meant. To choose
 * would be to guess.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey @Identity int id,
    @Transient String note,
    @Json String extra,
    @Column(type = "varchar(10)") String title) {}
