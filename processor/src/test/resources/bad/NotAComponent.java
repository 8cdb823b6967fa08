package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id) {
  @Index
  static final int LIMIT = 1;
}

class Member {
  @Column(name = "x")
  int name;
}
