/*
 * A column that is listed twice adds nothing to a key. PostgreSQL refuses it in a constraint and
 * takes it in an index, which then keeps the value twice.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@Unique(columns = {"id", "title"})
@Index({"lower(title)", "dueDate"})
record Loan(
    @PrimaryKey int id,
    String title,
    java.time.LocalDate dueDate,
    @Index @ForeignKey(value = Member.class, references = "id") int memberId) {}

@Table
record Member(@PrimaryKey int id) {}
