/*
 * An index and a generated column are computed once, when the row is written: what they keep would
 * be wrong the next day, and PostgreSQL refuses all but `IMMUTABLE` functions in them. A default
 * may change, and a check may too: it is asked only when a row is written.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
@Index("due_on")
@Check("due_on > CURRENT_DATE")
record Loan(
    @PrimaryKey long id,
    java.time.LocalDate dueOn,
    @Default("random()") double chance,
    @Default("now()") java.time.Instant since) {}
