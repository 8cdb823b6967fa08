package shop;

import org.schemaparity.annotations.*;

@Table
@Index(value = "due_on", where = "due_on > now()")
@Index("(due_on - CURRENT_DATE)")
@Check("due_on > CURRENT_DATE")
record Loan(
    @PrimaryKey long id,
    java.time.LocalDate dueOn,
    @GeneratedColumn("random() * id") double chance,
    @Default("now()") java.time.Instant since) {}
