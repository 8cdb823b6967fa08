/*
 * PostgreSQL keeps text without the character 0, and in UTF-8, which has no half of a surrogate
 * pair.
 */
package shop;

import org.schemaparity.annotations.*;

@Table(name = "loan", comment = "a half")
record Loan(
    @PrimaryKey int id,
    @Column(name = "note", comment = "whatever there is to say") String note,
    @Default("''") String title,
    Kind kind) {}

@EnumType(comment = "what there is")
enum Kind {
  @Label("new")
  NEW
}
