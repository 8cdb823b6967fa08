package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey long id, @Default("NEW") State state, @Default("state") String former) {}

enum State {
  NEW,
  OLD
}
