package shop;

import org.schemaparity.annotations.*;

@Table
class Member {
  @PrimaryKey int id;

  @Column(name = "full_name")
  String name;
}

@Table
record Loan(@PrimaryKey int id, @ForeignKey(Member.class) int memberId) {}
