package shop;

import org.schemaparity.annotations.*;

@Table
@Check("dueOn > borrowed_on")
@Check("extract(year FROM due_on) > 2000 AND due_on::date IS NOT NULL AND titel = 'titel'")
@Index("lower(tittle)")
@Index(value = "title", where = "retuned_on IS NULL")
record Loan(
    @PrimaryKey long id,
    String title,
    java.time.LocalDate dueOn,
    java.time.LocalDate borrowedOn,
    java.time.LocalDate returnedOn,
    @GeneratedColumn("upper(titles)") String heading) {}
