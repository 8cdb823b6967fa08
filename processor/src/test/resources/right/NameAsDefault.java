/*
 * A default is computed before there is a row, so that PostgreSQL refuses a column's name in it.
 * Most often a text has lost its quotes, or a function its parentheses.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey long id, @Default("'NEW'") State state, @Default("now()") java.time.Instant since) {}

enum State {
  NEW,
  OLD
}
