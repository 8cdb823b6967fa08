/*
 * The name of a type is made of the enum's own name, without the class around it, and a schema has
 * a type of a name once. A table is a type too, that of its rows.
 */
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey int id, Status status, Member.Status other, Kind kind) {}

enum Status { NEW }

enum Kind { A }

class Member {
  @EnumType(name = "member_status")
  enum Status { OLD }
}
