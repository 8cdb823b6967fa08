/*
 * Some such defaults PostgreSQL refuses when the table is made. Others, such as a number out of
 * range or a text that is too long, it takes, and then every insert fails that leaves the column
 * out.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(
    @PrimaryKey long id,
    @Default("true") boolean open,
    @Default("400") short copies,
    @Default("1") int fee,
    @Default("'12'") long count,
    @Default("'no'") boolean late,
    @Default("'NEW'") State state,
    @Default("'{}'") java.util.List<String> notes,
    @Default("'1234'") @Column(length = 4) String code,
    @Default("gen_random_uuid()") java.util.UUID token,
    @Default("CURRENT_DATE + 14") java.time.LocalDate due) {}

enum State {
  NEW,
  OLD
}
