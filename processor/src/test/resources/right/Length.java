/*
 * A length is the greatest number of characters of a `varchar`, and PostgreSQL takes one from 1 to
 * 10485760. No length means `text`, which costs the same.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey int id,
    int copies,
    @Column(length = 200) String title,
    String text) {}
