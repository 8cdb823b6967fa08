package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id, Status status, Member.Status other, Kind kind) {}

enum Status { NEW }

@EnumType(name = "loan")
enum Kind { A }

class Member {
  enum Status { OLD }
}
