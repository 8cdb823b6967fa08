/*
 * A foreign key compares its columns with those of the other table one by one, so that both lists
 * are equally long.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@ForeignKey(value = Member.class, columns = "memberId")
@Index("memberId")
record Loan(@PrimaryKey int id, int memberId) {}

@Table
record Member(@PrimaryKey int id) {}
