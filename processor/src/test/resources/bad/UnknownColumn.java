package shop;

import org.schemaparity.annotations.*;

@Table
@PrimaryKey(columns = "ident")
@Unique(columns = {"id", "titel"})
@Index({
  "id",
  "due-date"
})
@ForeignKey(value = Member.class, columns = "member_id", references = "id")
record Loan(
    int id,
    String title,
    @ForeignKey(value = Member.class, references = "numbre") int memberId) {}

@Table
record Member(@PrimaryKey int number) {}
