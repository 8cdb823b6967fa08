package shop;

import org.schemaparity.annotations.*;

@Table(name = "loan\0", comment = "a \ud800 half")
record Loan(
    @PrimaryKey int id,
    @Column(name = "no\0te", comment = "\0") String note,
    @Default("'\0'") String title,
    Kind kind) {}

@EnumType(comment = "\0")
enum Kind {
  @Label("\0")
  NEW
}
