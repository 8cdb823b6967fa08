/*
 * A column cannot hold a row that lies in another table. It holds that row's key, and a foreign key
 * keeps the row there.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey int id,
    @Index @ForeignKey(Member.class) int memberId) {}

@Table
record Member(@PrimaryKey int id) {}
