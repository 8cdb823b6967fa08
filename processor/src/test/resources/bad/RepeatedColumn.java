package shop;

import org.schemaparity.annotations.*;

@Table
@Unique(columns = {"id", "title", "id"})
@Index({"lower(title)", "dueDate", "due_date"})
record Loan(
    @PrimaryKey int id,
    String title,
    java.time.LocalDate dueDate,
    @ForeignKey(value = Member.class, references = {"id", "id"}) int memberId) {}

@Table
record Member(@PrimaryKey int id) {}
