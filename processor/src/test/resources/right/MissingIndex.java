/*
 * PostgreSQL makes an index for the key that is referred to, and none for the columns that refer to
 * it. Each delete in the other table, and each change of its key, then reads this whole table. An
 * index that holds all rows with a value, as with `IS NOT NULL`, is enough.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Member(@PrimaryKey long id) {}

@Table
@Index(value = "payer_id", where = "payer_id IS NOT NULL")
record Loan(
    @PrimaryKey long id,
    @Index @ForeignKey(Member.class) long memberId,
    @ForeignKey(Member.class) long payerId) {}
