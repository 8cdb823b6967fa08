/*
 * A list takes the names of columns, or of the components that they are made of. Others are
 * misspelt, or were renamed somewhere else.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@PrimaryKey(columns = "id")
@Unique(columns = {"id", "title"})
@Index("memberId")
@ForeignKey(value = Member.class, columns = "member_id", references = "number")
record Loan(int id, String title, int memberId) {}

@Table
record Member(@PrimaryKey int number) {}
