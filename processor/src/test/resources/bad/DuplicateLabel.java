package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id, Status status) {}

enum Status {
  NEW,
  @Label("NEW")
  OLD
}
