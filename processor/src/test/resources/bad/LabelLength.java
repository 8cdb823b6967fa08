package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id, Status status) {}

enum Status {
  @Label("")
  NEW,
  @Label("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")
  OLD
}
