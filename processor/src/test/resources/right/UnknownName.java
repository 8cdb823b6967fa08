/*
 * PostgreSQL answers `column "tittle" does not exist`, but only when the migration runs. Told is
 * only what stands where nothing but a column can stand and is nearly one: all else may be what an
 * extension brought.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@Check("due_on > borrowed_on")
@Check("extract(year FROM due_on) > 2000 AND title = 'titel'")
@Index("lower(title)")
@Index(value = "title", where = "returned_on IS NULL")
record Loan(
    @PrimaryKey long id,
    String title,
    java.time.LocalDate dueOn,
    java.time.LocalDate borrowedOn,
    java.time.LocalDate returnedOn,
    @GeneratedColumn("upper(title)") String heading) {}
